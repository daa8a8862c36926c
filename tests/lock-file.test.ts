import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Package {
  version?: string;
  integrity?: string;
  license?: string;
  resolved?: string;
  link?: boolean;
}

describe.each([
  ['package-lock.json', 500],
  ['scripts/lighthouse/package-lock.json', 50],
])('%s', (file, least) => {
  const lock = JSON.parse(readFileSync(file, 'utf8')) as { packages: Record<string, Package> };
  const packages = Object.entries(lock.packages).filter(([folder, { link }]) => folder !== '' && !link);
  const without = (field: keyof Package) =>
    packages.filter(([, entry]) => !entry[field]).map(([folder]) => folder);

  it('vouches for every package by its checksum, those of other platforms too', () => {
    expect(packages.length).toBeGreaterThan(least);
    expect(without('integrity')).toEqual([]);
  });

  it('names the licence of every package', () => {
    expect(without('license')).toEqual([]);
  });

  it('names no registry, so that npm ci asks the one that is configured', () => {
    expect(packages.filter(([, { resolved }]) => resolved).map(([folder]) => folder)).toEqual([]);
  });
});
