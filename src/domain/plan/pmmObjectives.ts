import type { ListMember } from './language';

/** The 23 objectives of the Global Compact for Migration (A/RES/73/195, para. 16). */
export const pmmObjectives = [
  {
    code: 'PMM-01',
    es: 'Recopilar y utilizar datos exactos y desglosados para formular políticas con base empírica',
    en: 'Collect and utilize accurate and disaggregated data as a basis for evidence-based policies',
    aliases: ['Objetivo 1', 'PMM 1', 'GCM 1'],
  },
  {
    code: 'PMM-02',
    es: 'Minimizar los factores adversos y estructurales que obligan a las personas a abandonar su país de origen',
    en: 'Minimize the adverse drivers and structural factors that compel people to leave their country of origin',
    aliases: ['Objetivo 2', 'PMM 2', 'GCM 2'],
  },
  {
    code: 'PMM-03',
    es: 'Proporcionar información exacta y oportuna en todas las etapas de la migración',
    en: 'Provide accurate and timely information at all stages of migration',
    aliases: ['Objetivo 3', 'PMM 3', 'GCM 3'],
  },
  {
    code: 'PMM-04',
    es: 'Velar por que todos los migrantes tengan pruebas de su identidad jurídica y documentación adecuada',
    en: 'Ensure that all migrants have proof of legal identity and adequate documentation',
    aliases: ['Objetivo 4', 'PMM 4', 'GCM 4'],
  },
  {
    code: 'PMM-05',
    es: 'Aumentar la disponibilidad y flexibilidad de las vías de migración regular',
    en: 'Enhance availability and flexibility of pathways for regular migration',
    aliases: ['Objetivo 5', 'PMM 5', 'GCM 5'],
  },
  {
    code: 'PMM-06',
    es: 'Facilitar la contratación equitativa y ética y salvaguardar las condiciones que garantizan el trabajo decente',
    en: 'Facilitate fair and ethical recruitment and safeguard conditions that ensure decent work',
    aliases: ['Objetivo 6', 'PMM 6', 'GCM 6'],
  },
  {
    code: 'PMM-07',
    es: 'Abordar y reducir las vulnerabilidades en la migración',
    en: 'Address and reduce vulnerabilities in migration',
    aliases: ['Objetivo 7', 'PMM 7', 'GCM 7'],
  },
  {
    code: 'PMM-08',
    es: 'Salvar vidas y emprender iniciativas internacionales coordinadas sobre los migrantes desaparecidos',
    en: 'Save lives and establish coordinated international efforts on missing migrants',
    aliases: ['Objetivo 8', 'PMM 8', 'GCM 8'],
  },
  {
    code: 'PMM-09',
    es: 'Reforzar la respuesta transnacional al tráfico ilícito de migrantes',
    en: 'Strengthen the transnational response to smuggling of migrants',
    aliases: ['Objetivo 9', 'PMM 9', 'GCM 9'],
  },
  {
    code: 'PMM-10',
    es: 'Prevenir, combatir y erradicar la trata de personas en el contexto de la migración internacional',
    en: 'Prevent, combat and eradicate trafficking in persons in the context of international migration',
    aliases: ['Objetivo 10', 'PMM 10', 'GCM 10'],
  },
  {
    code: 'PMM-11',
    es: 'Gestionar las fronteras de manera integrada, segura y coordinada',
    en: 'Manage borders in an integrated, secure and coordinated manner',
    aliases: ['Objetivo 11', 'PMM 11', 'GCM 11'],
  },
  {
    code: 'PMM-12',
    es: 'Aumentar la certidumbre y previsibilidad de los procedimientos migratorios para la adecuada verificación de antecedentes, evaluación y derivación',
    en: 'Strengthen certainty and predictability in migration procedures for appropriate screening, assessment and referral',
    aliases: ['Objetivo 12', 'PMM 12', 'GCM 12'],
  },
  {
    code: 'PMM-13',
    es: 'Utilizar la detención de migrantes solo como último recurso y buscar otras alternativas',
    en: 'Use migration detention only as a measure of last resort and work towards alternatives',
    aliases: ['Objetivo 13', 'PMM 13', 'GCM 13'],
  },
  {
    code: 'PMM-14',
    es: 'Mejorar la protección, asistencia y cooperación consulares a lo largo de todo el ciclo migratorio',
    en: 'Enhance consular protection, assistance and cooperation throughout the migration cycle',
    aliases: ['Objetivo 14', 'PMM 14', 'GCM 14'],
  },
  {
    code: 'PMM-15',
    es: 'Proporcionar a los migrantes acceso a servicios básicos',
    en: 'Provide access to basic services for migrants',
    aliases: ['Objetivo 15', 'PMM 15', 'GCM 15'],
  },
  {
    code: 'PMM-16',
    es: 'Empoderar a los migrantes y las sociedades para lograr la plena inclusión y la cohesión social',
    en: 'Empower migrants and societies to realize full inclusion and social cohesion',
    aliases: ['Objetivo 16', 'PMM 16', 'GCM 16'],
  },
  {
    code: 'PMM-17',
    es: 'Eliminar todas las formas de discriminación y promover un discurso público con base empírica para modificar las percepciones de la migración',
    en: 'Eliminate all forms of discrimination and promote evidence-based public discourse to shape perceptions of migration',
    aliases: ['Objetivo 17', 'PMM 17', 'GCM 17'],
  },
  {
    code: 'PMM-18',
    es: 'Invertir en el desarrollo de aptitudes y facilitar el reconocimiento mutuo de aptitudes, cualificaciones y competencias',
    en: 'Invest in skills development and facilitate mutual recognition of skills, qualifications and competences',
    aliases: ['Objetivo 18', 'PMM 18', 'GCM 18'],
  },
  {
    code: 'PMM-19',
    es: 'Crear las condiciones necesarias para que los migrantes y las diásporas puedan contribuir plenamente al desarrollo sostenible en todos los países',
    en: 'Create conditions for migrants and diasporas to fully contribute to sustainable development in all countries',
    aliases: ['Objetivo 19', 'PMM 19', 'GCM 19'],
  },
  {
    code: 'PMM-20',
    es: 'Promover transferencias de remesas más rápidas, seguras y económicas y fomentar la inclusión financiera de los migrantes',
    en: 'Promote faster, safer and cheaper transfer of remittances and foster financial inclusion of migrants',
    aliases: ['Objetivo 20', 'PMM 20', 'GCM 20'],
  },
  {
    code: 'PMM-21',
    es: 'Colaborar para facilitar el regreso y la readmisión en condiciones de seguridad y dignidad, así como la reintegración sostenible',
    en: 'Cooperate in facilitating safe and dignified return and readmission, as well as sustainable reintegration',
    aliases: ['Objetivo 21', 'PMM 21', 'GCM 21'],
  },
  {
    code: 'PMM-22',
    es: 'Establecer mecanismos para la portabilidad de la seguridad social y las prestaciones adquiridas',
    en: 'Establish mechanisms for the portability of social security entitlements and earned benefits',
    aliases: ['Objetivo 22', 'PMM 22', 'GCM 22'],
  },
  {
    code: 'PMM-23',
    es: 'Fortalecer la cooperación internacional y las alianzas mundiales para la migración segura, ordenada y regular',
    en: 'Strengthen international cooperation and global partnerships for safe, orderly and regular migration',
    aliases: ['Objetivo 23', 'PMM 23', 'GCM 23'],
  },
] as const satisfies readonly ListMember[];
