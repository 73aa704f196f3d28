import { expect, it, vi } from 'vitest';
import { inject } from './inject';

const { executeScript, getTab } = vi.hoisted(() => ({ executeScript: vi.fn(), getTab: vi.fn() }));
vi.mock('../platform/browser', () => ({ browser: { scripting: { executeScript }, tabs: { get: getTab } } }));

const refused = new Error('An unexpected error occurred');

it('a tab that was closed meanwhile needs no scripts', async () => {
  executeScript.mockRejectedValueOnce(refused);
  getTab.mockRejectedValueOnce(new Error('Invalid tab ID: 7'));
  await expect(inject('strip.js', 7, 0)).resolves.toBeUndefined();
});

it('an open tab that does not take them is a failure', async () => {
  executeScript.mockRejectedValueOnce(refused);
  await expect(inject('strip.js', 7, 0)).rejects.toBe(refused);
});
