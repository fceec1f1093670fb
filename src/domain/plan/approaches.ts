import type { Bilingual, ListMember } from './language';

/** An approach with what the Plan understands by it. */
export interface Approach extends ListMember {
  readonly definition: Bilingual;
}

/** The four approaches (the Plan, "Enfoques"). */
export const approaches: readonly Approach[] = [
  {
    code: 'EN1',
    es: 'Enfoque de género',
    en: 'Gender approach',
    definition: {
      es: 'Asegurar que los derechos humanos de todas las personas migrantes sean respetados en todas las etapas del proceso migratorio, sin distinción por consideraciones de género y atendiendo sus necesidades específicas.',
      en: 'Ensure that the human rights of all migrants are respected at every stage of the migration process, without distinction on grounds of gender and attending to their specific needs.',
    },
  },
  {
    code: 'EN2',
    es: 'Enfoque integral',
    en: 'Comprehensive approach',
    definition: {
      es: 'Para abordar los desafíos y oportunidades de la migración es esencial un reconocimiento amplio de las causas y consecuencias subyacentes de la migración; así como, la participación, cooperación y coordinación de gobiernos, Organismos y Organizaciones Internacionales y sociedad civil organizada a nivel intersectorial.',
      en: 'To address the challenges and opportunities of migration it is essential to recognize broadly its underlying causes and consequences, and to have governments, international bodies and organizations and organized civil society participate, cooperate and coordinate across sectors.',
    },
  },
  {
    code: 'EN3',
    es: 'Enfoque interseccional',
    en: 'Intersectional approach',
    definition: {
      es: 'Toma en cuenta que las desigualdades sistémicas que generan discriminación y efectos socioeconómicos diferenciados parten de la superposición de diferentes factores sociales, como género, orientación sexual, etnia, clase social, religión, nacionalidad, para asegurar la extensión de la protección de los derechos humanos a personas migrantes sin dejar a nadie atrás.',
      en: 'Takes into account that the systemic inequalities that cause discrimination and differentiated socio-economic effects arise from overlapping social factors such as gender, sexual orientation, ethnicity, social class, religion and nationality, so as to extend the protection of human rights to migrants and leave no one behind.',
    },
  },
  {
    code: 'EN4',
    es: 'Enfoque medioambiental y climático',
    en: 'Environmental and climate approach',
    definition: {
      es: 'Abordar con sensibilidad los impactos de los desastres, los efectos de la degradación ambiental y del cambio climático que actúan como causa directa e indirecta de la migración y el desplazamiento, con consecuencias diversas según las vulnerabilidades de grupos específicos.',
      en: 'Address with sensitivity the impacts of disasters and the effects of environmental degradation and climate change, which act as direct and indirect causes of migration and displacement, with consequences that differ by the vulnerabilities of specific groups.',
    },
  },
];
