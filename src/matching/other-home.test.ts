import { afterAll, beforeAll, expect, test, vi } from 'vitest';

let home: typeof import('./home-province.ts');

// The files of tests share their modules: those that read the other configuration are loaded for this one alone.
beforeAll(async () => {
  vi.resetModules();
  vi.doMock('../site.ts', async (original) => ({
    ...(await original<typeof import('../site.ts')>()),
    homeProvince: {
      en: 'Jiangsu',
      zh: '江苏',
      zhHant: '江蘇',
      also: { zh: ['南京', '苏州'], en: ['Nanjing', 'Suzhou'] },
    },
  }));
  home = await import('./home-province.ts');
});
afterAll(() => {
  vi.doUnmock('../site.ts');
  vi.resetModules();
});

test('the province of the site is what its configuration says, and every other is another', () => {
  const { isAboutAnotherProvince, isOfAnotherProvince, namesHome } = home;
  expect(isAboutAnotherProvince('江苏省政府在南京召开会议，苏政办发〔2024〕3号。')).toBe(false);
  expect(isAboutAnotherProvince('Nanjing: the provincial government of Jiangsu met.')).toBe(false);
  expect(isAboutAnotherProvince('辽宁省政府在沈阳召开会议。')).toBe(true);
  expect(isAboutAnotherProvince('辽政办发〔2024〕3号')).toBe(true);
  expect(isOfAnotherProvince('辽宁省委', 2, 4)).toBe(true);
  expect(isOfAnotherProvince('江苏省委', 2, 4)).toBe(false);
  expect(namesHome('Suzhou Industrial Park')).toBe(true);
  expect(namesHome('沈阳')).toBe(false);
});
