export { Checksum } from './Checksum';
export { builtInFormats, builtInNumber } from './builtInFormats';
export { decodeText, encodeText } from './cellText';
export { colourOf, officeTheme, themeColours, type ColourAttributes, type Palette } from './colours';
export { encodingOf } from './encodingOf';
export { partOf, relationshipsPartOf } from './relationships';
export { readZipDirectory, ZipFault, type ZipDirectory, type ZipEntry } from './zipDirectory';
