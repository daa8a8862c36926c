import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { americanSpelling } from './british-spelling.ts';

describe('British spelling', () => {
  it.each([
    ['revitalisation', 'revitalization'],
    ['modernising', 'modernizing'],
    ['organisations', 'organizations'],
    ['labour', 'labor'],
    ['labourers', 'laborers'],
    ['neighbourhood', 'neighborhood'],
    ['programme', 'program'],
    ['centre', 'center'],
    ['centred', 'centered'],
    ['kilometres', 'kilometers'],
    ['ageing', 'aging'],
    ['defence', 'defense'],
    ['licence', 'license'],
    ['catalogue', 'catalog'],
    ['analysing', 'analyzing'],
    ['travellers', 'travelers'],
    ['modelling', 'modeling'],
    ['fulfilment', 'fulfillment'],
    ['enrol', 'enroll'],
    ['skilful', 'skillful'],
    ['practised', 'practiced'],
    ['paediatric', 'pediatric'],
    ['anaemia', 'anemia'],
    ['manoeuvre', 'maneuver'],
    ['ploughing', 'plowing'],
    ['judgement', 'judgment'],
    ['praesidium', 'presidium'],
  ])('%s is %s', (british, american) => {
    expect(americanSpelling(british)).toBe(american);
  });

  it.each(
    [
      'promise exercise supervise enterprises rising precise raise hour our four tour pour',
      'analyses paralyses tonne genre acre more fire cell',
    ].flatMap((words) => words.split(' ')),
  )('%s is left as it is', (word) => {
    expect(americanSpelling(word)).toBe(word);
  });

  it('is found nowhere in sources that are spelled the American way', () => {
    const words = readdirSync('seeds')
      .filter((name) => name.endsWith('.txt'))
      .flatMap(
        (name) =>
          readFileSync(`seeds/${name}`, 'utf8')
            .toLowerCase()
            .match(/[a-z]+/g) ?? [],
      );
    expect([...new Set(words)].filter((word) => americanSpelling(word) !== word)).toEqual([]);
  });
});
