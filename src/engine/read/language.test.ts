import { describe, expect, test } from 'vitest';
import { languageOf } from './language';

describe('the language of a posting', () => {
  test.each([
    [
      'en',
      'You will lead the team that builds the platform on which our models are trained and served.',
    ],
    [
      'de',
      'Du leitest das Team, das die Plattform für unsere Modelle baut und mit uns in den Betrieb bringt.',
    ],
    [
      'fr',
      'Vous dirigez une équipe qui construit la plateforme de nos modèles avec les autres équipes en France.',
    ],
    [
      'es',
      'Liderarás el equipo que construye la plataforma para los modelos de la empresa y su puesta en marcha con el negocio.',
    ],
    [
      'pt',
      'Você vai liderar o time que constrói a plataforma para os modelos da empresa e que cuida dos custos.',
    ],
    [
      'nl',
      'Je leidt het team dat het platform voor onze modellen bouwt en je bent er met de andere teams aan toe.',
    ],
    [
      'ja',
      '機械学習基盤のチームを率いて、モデルの学習と配信を支えるプラットフォームを構築していただきます。よろしくお願いします。',
    ],
    [
      'zh',
      '您将领导机器学习平台团队，负责模型训练与推理服务的基础设施建设，并与产品团队紧密合作推动业务落地发展。',
    ],
    [
      'ru',
      'Вы возглавите команду, которая строит платформу для обучения и запуска моделей вместе с другими командами.',
    ],
  ])('%s', (language, text) => {
    expect(languageOf(text)).toBe(language);
  });

  test('English words of the trade do not make a German text English', () => {
    expect(
      languageOf(
        'Als Lead Machine Learning Engineer verantwortest du mit deinem Team die MLOps Platform, das Deployment und das Monitoring der Large Language Models auf Kubernetes.',
      ),
    ).toBe('de');
  });

  test('too little text tells nothing', () => {
    expect(languageOf('Python, Spark, AWS')).toBeNull();
    expect(languageOf('')).toBeNull();
  });
});
