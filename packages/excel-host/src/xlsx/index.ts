export { loadXlsx } from './loadXlsx';
export { planSaving, type Loss, type SavePlan } from './planSaving';
export { saveXlsx } from './saveXlsx';
export { loadLimits, TooMuchInside, type LoadLimit } from './TooMuchInside';
