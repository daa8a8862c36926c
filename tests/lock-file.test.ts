import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Package {
  version?: string;
  integrity?: string;
  license?: string;
  resolved?: string;
  link?: boolean;
}

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Package> };
const packages = Object.entries(lock.packages).filter(([folder, { link }]) => folder !== '' && !link);
const without = (field: keyof Package) =>
  packages.filter(([, entry]) => !entry[field]).map(([folder]) => folder);

describe('package-lock.json', () => {
  it('vouches for every package by its checksum, those of other platforms too', () => {
    expect(packages.length).toBeGreaterThan(100);
    expect(without('integrity')).toEqual([]);
  });

  it('names the licence of every package', () => {
    expect(without('license')).toEqual([]);
  });

  it('names no registry, so that npm ci asks the one that is configured', () => {
    expect(packages.filter(([, { resolved }]) => resolved).map(([folder]) => folder)).toEqual([]);
  });
});
