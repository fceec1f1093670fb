import { OfficeAddinManifest } from 'office-addin-manifest';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { manifestFaults, type ManifestFiles } from './manifestRules';

const root = join(import.meta.dirname, '..');
const files: ManifestFiles = {
  icon: (path) => (existsSync(join(root, path)) ? readFileSync(join(root, path)) : null),
  commands: readFileSync(join(root, 'src/commands/registerCommands.ts'), 'utf8'),
};
/** The manifest of the repository, or one that a build has made. */
const [path = 'manifest.xml'] = process.argv.slice(2);
const faults = manifestFaults(readFileSync(join(root, path), 'utf8'), files);
// Microsoft's own reader must understand it too; it throws where it does not.
await OfficeAddinManifest.readManifestFile(join(root, path));
for (const fault of faults) console.error(fault);
console.log(faults.length === 0 ? `${path}: every rule holds` : `${path}: ${faults.length} faults`);
process.exit(faults.length === 0 ? 0 : 1);
