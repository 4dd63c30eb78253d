import { describe, expect, test } from 'vitest';
import { type Piece, pageText } from './page-text';

/** Words at a place, 10 high, 5 wide a letter. */
const at = (x: number, y: number, text: string): Piece => ({
  text,
  x,
  y,
  width: text.length * 5,
  height: 10,
});

describe('a page is read', () => {
  test('line by line, pieces of one line together', () => {
    const page = [at(10, 40, 'Second'), at(10, 20, 'First'), at(37, 20, 'line')];
    expect(pageText(page)).toBe('First line\nSecond');
  });

  test('column by column, the head over both first', () => {
    const page = [
      at(10, 10, 'Ada Lovelace, engineer of analytical engines and much else'),
      ...['Skills', 'Python', 'Slurm', 'Kafka'].map((text, row) => at(10, 50 + row * 14, text)),
      ...['Experience', 'Built the first machine', 'Led twelve people', 'Wrote notes'].map(
        (text, row) => at(150, 55 + row * 17, text),
      ),
    ];
    expect(pageText(page).split('\n').filter(Boolean)).toEqual([
      'Ada Lovelace, engineer of analytical engines and much else',
      'Skills',
      'Python',
      'Slurm',
      'Kafka',
      'Experience',
      'Built the first machine',
      'Led twelve people',
      'Wrote notes',
    ]);
  });

  test('with dates at the right edge beside what they date', () => {
    const page = [
      at(10, 20, 'Director, Acme'),
      at(400, 20, '2019 – 2022'),
      at(10, 34, 'Led the platform and everybody on it for years'),
      at(10, 48, 'Engineer, Beta'),
      at(400, 48, '2012 – 2019'),
    ];
    expect(pageText(page)).toContain('Director, Acme | 2019 – 2022');
    expect(pageText(page)).toContain('Engineer, Beta | 2012 – 2019');
  });

  test('as a table row by row', () => {
    const rows = [
      ['Python', '11 years'],
      ['CUDA', '5 years'],
      ['Go', '2 years'],
    ];
    const page = rows.flatMap(([name = '', years = ''], row) => [
      at(10, 20 + row * 14, name),
      at(200, 20 + row * 14, years),
    ]);
    expect(pageText(page)).toBe('Python | 11 years\nCUDA | 5 years\nGo | 2 years');
  });

  test('with a line that fills its column going on in the next', () => {
    const page = [
      at(10, 20, 'Ran the platform on Azure with Kubernetes and Argo'),
      at(10, 32, 'CD for everybody'),
      at(10, 44, 'Short line'),
    ];
    expect(pageText(page)).toBe(
      'Ran the platform on Azure with Kubernetes and Argo CD for everybody\nShort line',
    );
  });

  test('with nothing on it as nothing', () => {
    expect(pageText([])).toBe('');
  });
});
