const site = 'https://learn.microsoft.com';

/** A member's place in the reference of Office.js, such as `Range.values`. */
export function reference(member: string): string {
  const [type = '', name] = member.split('.');
  const page = `${site}/javascript/api/excel/excel.${type.toLowerCase()}`;
  return name === undefined ? page : `${page}#excel-excel-${type.toLowerCase()}-${name.toLowerCase()}-member`;
}

/** An article of the documentation of Office add-ins. */
export const article = (name: string): string => `${site}/office/dev/add-ins/${name}`;

/** An issue of the library's repository. */
export const issue = (number: number): string => `https://github.com/OfficeDev/office-js/issues/${number}`;

/** A page of Excel's own help. */
export const help = (page: string): string => `https://support.microsoft.com/${page}`;

export const errorHandling = article('testing/application-specific-api-error-handling');
export const specifications = help('office/excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3');

/** A belief that is nowhere written. */
export const notSaid = 'not said anywhere';
