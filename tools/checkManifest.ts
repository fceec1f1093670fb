import { OfficeAddinManifest } from 'office-addin-manifest';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { manifestFaults, type ManifestFiles } from './manifestRules';

const root = join(import.meta.dirname, '..');
const files: ManifestFiles = {
  icon: (path) => (existsSync(join(root, path)) ? readFileSync(join(root, path)) : null),
  commands: readFileSync(join(root, 'src/commands/registerCommands.ts'), 'utf8'),
};
const faults = manifestFaults(readFileSync(join(root, 'manifest.xml'), 'utf8'), files);
// Microsoft's own reader must understand it too; it throws where it does not.
await OfficeAddinManifest.readManifestFile(join(root, 'manifest.xml'));
for (const fault of faults) console.error(fault);
console.log(faults.length === 0 ? 'manifest.xml: every rule holds' : `manifest.xml: ${faults.length} faults`);
process.exit(faults.length === 0 ? 0 : 1);
