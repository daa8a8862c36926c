import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

/** The commit since which the rule is kept; older messages stay as they were written. */
const since = '3f86393';
const log = spawnSync('git', ['log', '--no-merges', '--format=%H%n%B%x00', `${since}..HEAD`], {
  encoding: 'utf8',
});
// An archive has no history, a shallow clone not enough of it.
const messages = log.status === 0 ? log.stdout.split('\0').map((text) => text.trim()) : [];

describe.skipIf(log.status !== 0)('commit messages', () => {
  it('have a first line of at most 72 characters, without a full stop, and then an empty one', () => {
    const wrong = messages.filter(Boolean).filter((message) => {
      const [, subject = '', next = ''] = message.split('\n');
      return subject === '' || [...subject].length > 72 || subject.endsWith('.') || next !== '';
    });
    expect(wrong).toEqual([]);
  });
});
