// Plain JavaScript without dependencies: the set-up step reads it before anything is installed.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Whether node_modules holds what package-lock.json asks for. npm writes what it installed to
 * node_modules/.package-lock.json at the very end, so a broken-off installation does not pass.
 * Packages for other platforms (optional ones) may be absent.
 * @param {string} root
 * @returns {boolean}
 */
export function isInstalled(root) {
  const inventory = path.join(root, 'node_modules/.package-lock.json');
  const wanted = packagesOf(path.join(root, 'package-lock.json'));
  const isWithoutNode = wanted['node_modules/node'] && !existsSync(path.join(root, 'node_modules/.bin/node'));
  if (!existsSync(inventory) || isWithoutNode) return false;
  const installed = packagesOf(inventory);
  return Object.entries(wanted).every(([place, { version, integrity, optional, link }]) => {
    const found = installed[place];
    if (place === '' || link) return true;
    return found ? found.version === version && found.integrity === integrity : optional === true;
  });
}

/**
 * @param {string} file
 * @returns {Record<string, { version?: string, integrity?: string, optional?: boolean, link?: boolean }>}
 */
function packagesOf(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages ?? {};
  } catch {
    return {};
  }
}
