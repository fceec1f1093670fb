import about from '../../../package.json';

/** Version of the add-in, as the package and the manifest have it. */
export const addinVersion = about.version;
