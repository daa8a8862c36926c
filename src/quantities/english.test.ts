import { describe, expect, test } from 'vitest';
import { englishQuantities } from './english.ts';

/** `2,758.4 billion=2758400000000`, with the dimension where it is not plain and `~` where it is not exact. */
function read(text: string): string[] {
  return englishQuantities(text).map(
    ({ surface, value, dimension, exact }) =>
      `${exact ? '' : '~'}${surface}=${value}${dimension === 'plain' ? '' : ` ${dimension}`}`,
  );
}

describe('in an English text', () => {
  test.each([
    ['2,758.4 billion yuan, up 5.8%', ['2,758.4 billion=2758400000000', '5.8%=5.8 percent']],
    [
      '4.3 percentage points, 5 per cent, 6 percent, 7‰',
      [
        '4.3 percentage points=4.3 percent',
        '5 per cent=5 percent',
        '6 percent=6 percent',
        '7‰=0.7000000000000001 percent',
      ],
    ],
    [
      '146,200 hectares, a 24-hectare area, 100,000 mu',
      ['146,200 hectares=2193000 area', '24-hectare=360 area', '100,000 mu=100000 area'],
    ],
    [
      '25.385 million metric tons, 2 tonnes, 3 tons, 5 kg',
      [
        '25.385 million metric tons=50770000000 mass',
        '2 tonnes=4000 mass',
        '3 tons=6000 mass',
        '5 kg=10 mass',
      ],
    ],
    [
      'three trillion yuan-level bases',
      ['~three trillion yuan-level=3', 'three trillion yuan-level=1000000000000'],
    ],
    [
      '100 billion yuan-level clusters, ten billion-yuan level',
      ['100 billion yuan-level=100000000000', 'ten billion-yuan level=10000000000'],
    ],
    ['a high-level meeting, level 3', ['3=3']],
    ['Covid-19, PM2.5, 5G, 25G, 2.5G, C919', []],
    ['the 14th plan, the first, the 21st', ['~14th=14', '~first=1', '~21st=21']],
    [
      'twenty-five, sixteen, one hundred and fifty, two hundred million',
      ['~twenty-five=25', '~sixteen=16', '~one hundred and fifty=150', 'two hundred million=200000000'],
    ],
    ['one and two', ['~one=1', '~two=2']],
    ['January 20, 2022', ['January=1', '20=20', '2022=2022']],
    ['They may march in May', ['May=5']],
    ['the 1980s, 1.2bn, 30km', ['1980s=1980', '1.2bn=1200000000', '30=30']],
    ['ten someone tenth-rate freight weights', ['~ten=10', '~tenth=10']],
    ['1, 2 and 3; 1:2; 15:17; 1+8', ['1=1', '2=2', '3=3', '1=1', '2=2', '15=15', '17=17', '1=1', '8=8']],
    ['in 2021.', ['2021=2021']],
  ])('%s holds %j', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test('every quantity is where it says, as it stands there', () => {
    const text = 'In ２０２１, 2,758.4 billion yuan, 24-hectare, the 14th, twenty-five';
    for (const { start, end, surface } of englishQuantities(text))
      expect(text.slice(start, end)).toBe(surface);
    expect(englishQuantities(text).map(({ surface }) => surface)).toEqual([
      '２０２１',
      '2,758.4 billion',
      '24-hectare',
      '14th',
      'twenty-five',
    ]);
  });
});
