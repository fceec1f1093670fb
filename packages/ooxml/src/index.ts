export { decodeText, encodeText } from './cellText';
export { encodingOf } from './encodingOf';
export { partOf, relationshipsPartOf } from './relationships';
