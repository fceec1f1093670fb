import { setting } from '../../domain/records/catalog';
import { cellsOfNamedHeader, type NamedHeader } from '../../domain/records/namedHeaders';
import { runAction } from '../runExcel';
import { addCatalogRow } from './addCatalogRow';

/**
 * Keeps in the settings of Catálogos what a header means, so that it is asked once for everybody. The header stays as it
 * is. Throws what `addCatalogRow` throws.
 */
export function nameHeader(named: NamedHeader): Promise<void> {
  return runAction((context) => addCatalogRow(context, setting, { ...cellsOfNamedHeader(named) }));
}
