import { describe, expect, test } from 'vitest';
import { languageOf, languageOfBlocks } from './language';

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
    expect(languageOf(`the and of ${'spark '.repeat(8)}`)).toBeNull();
    expect(languageOf(`the and of ${'spark '.repeat(9)}`)).toBe('en');
  });

  test('three small words tell, of a longer text every twentieth', () => {
    expect(languageOf(`the and ${'spark '.repeat(10)}`)).toBeNull();
    expect(languageOf(`the and of to ${'spark '.repeat(96)}`)).toBeNull();
    expect(languageOf(`the and of to in ${'spark '.repeat(95)}`)).toBe('en');
  });

  test('a small word counts wherever it stands, and no part of a longer one does', () => {
    const spark = 'spark '.repeat(10);
    expect(languageOf(`the ${spark}and of`)).toBe('en');
    expect(languageOf(`(the) ${spark}and/of.`)).toBe('en');
    expect(languageOf(`thence ${spark}andes often`)).toBeNull();
    expect(languageOf(`für ${spark}für für`)).toBe('de');
    expect(languageOf(`ażand ${spark}thež oføf andż`)).toBeNull();
  });

  test('only the beginning of a text is read', () => {
    const german = 'und der die das mit für von wir sie den ist ein eine zu im auf ';
    expect(languageOf(`${'spark '.repeat(40)}${german}`)).toBe('de');
    expect(languageOf(`${'spark '.repeat(400)}${german.repeat(40)}`)).toBeNull();
  });

  test('another script tells where it has more than twenty letters and a good part of the text', () => {
    expect(languageOf('д'.repeat(20))).toBeNull();
    expect(languageOf('д'.repeat(21))).toBe('ru');
    expect(languageOf(`${'д'.repeat(30)}${' '.repeat(170)}`)).toBeNull();
    expect(languageOf(`${'д'.repeat(31)}${' '.repeat(169)}`)).toBe('ru');
    expect(languageOf(`${'—'.repeat(40)}`)).toBeNull();
    expect(languageOf(`${'д'.repeat(25)}${'א'.repeat(30)}`)).toBe('he');
    expect(languageOf(`${'א'.repeat(25)}${'д'.repeat(30)}`)).toBe('ru');
  });

  test.each([
    ['ru', '\u0400\u04ff'],
    ['he', '\u0590\u05ff'],
    ['ar', '\u0600\u06ff'],
    ['hi', '\u0900\u097f'],
    ['ja', '\u3040\u30ff'],
    ['zh', '\u4e00\u9fff'],
    ['ko', '\uac00\ud7af'],
  ])('%s has its own letters, the first and the last of them too', (language, letters) => {
    for (const letter of letters) expect(languageOf(letter.repeat(30))).toBe(language);
  });

  test('more than twenty kana make a text of Chinese signs Japanese', () => {
    expect(languageOf(`${'の'.repeat(20)}${'学'.repeat(60)}`)).toBe('zh');
    expect(languageOf(`${'の'.repeat(21)}${'学'.repeat(60)}`)).toBe('ja');
    expect(languageOf('の'.repeat(21))).toBe('ja');
  });
});

describe('the language of a description', () => {
  const blocks = (...texts: string[]) => languageOfBlocks(texts.map((text) => ({ text })));

  test('is read from its blocks together', () => {
    expect(blocks('you lead the team', 'and our people', 'with all of this for us to do')).toBe(
      'en',
    );
    expect(blocks('the', ...Array.from({ length: 9 }, () => 'spark'), 'and', 'of')).toBe('en');
    expect(blocks()).toBeNull();
  });

  test('is that of its beginning', () => {
    const spark = 'spark '.repeat(400);
    expect(blocks(spark, 'und der die das mit für von wir sie den ist '.repeat(9))).toBeNull();
    expect(blocks('a', spark, 'und der die das mit für von wir '.repeat(90))).toBeNull();
  });
});
