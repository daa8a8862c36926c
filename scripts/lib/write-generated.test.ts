import { existsSync, mkdirSync, rmSync, statSync, symlinkSync, utimesSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { temporaryFolder } from './small-site.fixture.ts';
import { writeGenerated } from './write-generated.ts';

let disk: ReturnType<typeof temporaryFolder>;
let folder: string;
beforeEach(() => {
  disk = temporaryFolder({});
  folder = path.join(disk.folder, 'generated');
});
afterEach(() => disk.remove());

const write = (files: Record<string, string>) => writeGenerated(folder, new Map(Object.entries(files)));

describe('a folder of generated files', () => {
  test('is made, with the folders inside it', () => {
    expect(write({ 'a.json': '1', 'documents/en/b.mdx': '二' })).toBe(2);
    expect(disk.files('generated')).toEqual(['a.json', 'documents/en/b.mdx']);
    expect(disk.read('generated/documents/en/b.mdx')).toBe('二');
  });

  test('is written to only where something changed', () => {
    write({ 'a.json': '1', 'b.json': '2' });
    const long = new Date('2020-01-01');
    for (const name of ['a.json', 'b.json']) utimesSync(path.join(folder, name), long, long);
    expect(write({ 'a.json': '1', 'b.json': '3' })).toBe(1);
    expect(statSync(path.join(folder, 'a.json')).mtime).toEqual(long);
    expect(statSync(path.join(folder, 'b.json')).mtime).not.toEqual(long);
    expect(write({ 'a.json': '1', 'b.json': '3' })).toBe(0);
  });

  test('holds nothing that is no longer made, nor what an earlier run left half done', () => {
    write({ 'a.json': '1', 'old/b.mdx': '2' });
    disk.write('generated/a.json.part', 'half');
    expect(write({ 'a.json': '1' })).toBe(2);
    expect(disk.files('generated')).toEqual(['a.json']);
  });

  test('never shows a half-written file: where writing fails, the earlier one stands', () => {
    write({ 'a.json': 'good' });
    // A folder stands where the temporary file would be written.
    mkdirSync(path.join(folder, 'a.json.part'));
    expect(() => write({ 'a.json': 'new' })).toThrow();
    expect(disk.read('generated/a.json')).toBe('good');
    rmSync(path.join(folder, 'a.json.part'), { recursive: true });
    expect(write({ 'a.json': 'new' })).toBe(1);
    expect(disk.read('generated/a.json')).toBe('new');
  });

  test.skipIf(!existsSync('/dev/full'))('stays as it was where the disk is full, in every file', () => {
    write({ 'a.json': '1', 'b.json': '2' });
    // Whatever is written to this device, there is no space.
    symlinkSync('/dev/full', path.join(folder, 'b.json.part'));
    expect(() => write({ 'a.json': 'new', 'b.json': 'new', 'c.json': 'new' })).toThrow('ENOSPC');
    expect(disk.files('generated')).toEqual(['a.json', 'b.json']);
    expect([disk.read('generated/a.json'), disk.read('generated/b.json')]).toEqual(['1', '2']);
    expect(write({ 'a.json': 'new' })).toBe(2);
  });

  test('may be empty', () => {
    expect(write({})).toBe(0);
    write({ 'a.json': '1' });
    expect(write({})).toBe(1);
    expect(disk.files('generated')).toEqual([]);
  });
});
