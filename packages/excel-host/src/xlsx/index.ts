export { loadXlsx } from './loadXlsx';
export { planSaving, type Loss, type SavePlan } from './planSaving';
export { saveXlsx } from './saveXlsx';
export { TooMuchInside } from './TooMuchInside';
