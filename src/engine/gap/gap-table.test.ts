import { describe, expect, test } from 'vitest';
import { gapOf, type Has, personWith, told } from '../../../test/gap-case';
import type { GapState } from '../../insights';

describe('one skill that is required', () => {
  test.each<[string, string, Has[], GapState, RegExp]>([
    ['the same skill meets it', 'Kubernetes', ['kubernetes'], 'met', /^Kubernetes \(strong\)/],
    ['another spelling of it is the same', 'K8s', ['kubernetes'], 'met', /^Kubernetes/],
    ['a skill that includes it meets it', 'Kubernetes', ['argo-cd'], 'met', /Argo CD, which incl/],
    ['also over several steps', 'Artificial intelligence', ['pytorch'], 'met', /PyTorch, which/],
    ['a stand-in is named, with how near it is', 'AWS', ['gcp'], 'substitute', /\d+ % alike/],
    ['a far-off skill stands in for nothing', 'Slurm', ['okrs'], 'missing', /^Not in your profile/],
    ['enough years meet it', '5+ years of Python', ['python 7'], 'met', /7 years of Python; 5 as/],
    ['just enough years meet it', '5+ years of Python', ['python 5'], 'met', /5 asked/],
    [
      'fewer years are a part',
      '5+ years of Python',
      ['python 2'],
      'partly',
      /2 years of Python; 5/,
    ],
    ['strong without years meets it and says so', '5+ years of Go', ['go'], 'met', /gives none/],
    ['working without years is a part', '5+ years of Go', ['go working'], 'partly', /gives none/],
    ['basic is a part of what is required', 'Python', ['python basic'], 'partly', /basic level/],
    ['fewer years of a stand-in are a part', '5+ years of AWS', ['gcp 2'], 'partly', /a stand-in/],
    ['basic with the years asked meets it', '3+ years of Go', ['go basic 3'], 'met', /3 years/],
  ])('%s', (_rule, line, has, state, words) => {
    const item = gapOf([line], personWith(has)).items.find(({ skills }) => skills.length > 0);
    expect(item?.state).toBe(state);
    expect(item?.because).toMatch(words);
  });

  test('how near a stand-in is can be read as a number, and only of a stand-in', () => {
    const near = gapOf(['AWS'], personWith(['gcp'])).items[0];
    expect(near?.closeness).toBeGreaterThan(0.5);
    expect(near?.closeness).toBeLessThan(1);
    expect(gapOf(['AWS'], personWith(['aws'])).items[0]).not.toHaveProperty('closeness');
  });

  test('when it was last used, and what shows it, stand beside it', () => {
    const who = personWith(['go']);
    const [go] = who.skills;
    if (!go) throw new Error('no skill');
    who.skills = [{ ...go, lastUsed: '2019-03', evidence: 'Wrote the scheduler' }];
    const item = gapOf(['Go'], who).items[0];
    expect(item?.because).toBe('Go (strong, last used 2019).');
    expect(item?.note).toBe('Wrote the scheduler');
  });
});

describe('what counts as one requirement', () => {
  test.each<[string, string[], Has[], string[]]>([
    [
      'alternatives count once',
      ['AWS, GCP or Azure'],
      ['azure'],
      ['required met: AWS, Google Cloud or Azure'],
    ],
    [
      'a slash is an alternative',
      ['TensorFlow/PyTorch'],
      ['pytorch'],
      ['required met: TensorFlow or PyTorch'],
    ],
    ['the best alternative counts', ['Rust or Go'], ['go'], ['required met: Rust or Go']],
    [
      'no alternative is missing',
      ['AWS or GCP'],
      ['okrs'],
      ['required missing: AWS or Google Cloud'],
    ],
    [
      'examples in brackets are alternatives',
      ['Cloud platforms (AWS, Azure, GCP)'],
      ['aws'],
      ['required met: AWS, Azure or Google Cloud'],
    ],
    [
      'examples after "such as" are alternatives',
      ['A queue such as Kafka, Pulsar'],
      ['kafka'],
      ['required met: Kafka or Pulsar'],
    ],
    [
      '"one or more of the following" is a choice',
      ['One or more of the following packages: Keras, Acme, JAX'],
      ['jax'],
      ['required met: Keras or JAX'],
    ],
    [
      'what is named "rather than" asks for nothing',
      ['Engineering rather than data science; Python'],
      ['python'],
      ['required met: Python'],
    ],
    [
      'a list that ends in "etc." is one of examples',
      ['Terraform, Pulumi, etc.'],
      ['terraform'],
      ['required met: Terraform or Pulumi'],
    ],
    [
      'so is one that ends in "and similar tools"',
      ['Prometheus, Grafana and similar tools'],
      ['grafana'],
      ['required met: Prometheus or Grafana'],
    ],
    [
      'an unknown name in the list does not part it',
      ['One of Tableau, Acme Charts, Looker'],
      ['looker'],
      ['required met: Tableau or Looker'],
    ],
    [
      '"and" asks for both',
      ['Python and Go'],
      ['go'],
      ['required missing: Python', 'required met: Go'],
    ],
    [
      'brackets with "and" ask for all',
      ['Tools (Kafka and Flink)'],
      ['kafka'],
      ['required met: Kafka', 'required missing: Flink'],
    ],
    [
      'what follows the bracket stands alone',
      ['ML frameworks (PyTorch, JAX) and Kafka'],
      ['kafka'],
      ['required missing: PyTorch or JAX', 'required met: Kafka'],
    ],
    [
      'the kind of what is named is no demand of its own',
      ['Programming in Python'],
      ['go'],
      ['required missing: Python'],
    ],
    ['also where it follows', ['Strong Python programming'], ['python'], ['required met: Python']],
    [
      'asked twice counts once',
      ['Python', 'Expert in Python'],
      ['python'],
      ['required met: Python'],
    ],
    [
      'one that is asked for anyway settles the choice',
      ['Python', 'One of Python, Java or Go'],
      ['python'],
      ['required met: Python'],
    ],
    [
      'a narrower choice settles a wider one',
      ['AWS or GCP', 'AWS, GCP or Azure'],
      ['gcp'],
      ['required met: AWS or Google Cloud'],
    ],
    [
      'two choices that overlap stay two',
      ['Python or Java', 'Python or Go'],
      ['python'],
      ['required met: Python or Java', 'required met: Python or Go'],
    ],
  ])('%s', (_rule, lines, has, expected) => {
    expect(told(lines, personWith(has)).toSorted()).toEqual(expected.toSorted());
  });
});
