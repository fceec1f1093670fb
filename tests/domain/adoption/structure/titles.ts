/** Titles of invented activities. */
export const titles = [
  'Taller regional sobre puestos fronterizos coordinados',
  'Reunión técnica sobre visas humanitarias',
  'Webinario: vacunación en frontera',
  'Curso sobre reunificación familiar',
  'Estudio regional sobre remesas',
  'Seminario sobre integración escolar',
] as const;
