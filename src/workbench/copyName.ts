/** Name or path of the file that a copy of a workbook is saved as. */
export const copyName = (file: string): string => file.replace(/(\.xlsx)?$/i, '-copia.xlsx');
