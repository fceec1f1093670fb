export { loadOffice, officeFolder, type LoadOptions } from './loadOffice';
export { openExcel, type OpenExcel } from './openExcel';
