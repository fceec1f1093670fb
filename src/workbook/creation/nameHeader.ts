import { setting } from '../../domain/records/catalog';
import { cellsOfNamedHeader, type NamedHeader } from '../../domain/records/namedHeaders';
import { runAction } from '../runExcel';
import { addCatalogRows } from './addCatalogRows';

/**
 * Keeps in the settings of Catálogos what a header means, so that it is asked once for everybody. The header stays as it
 * is. Throws what `addCatalogRows` throws.
 */
export function nameHeader(named: NamedHeader): Promise<void> {
  return runAction((context) => addCatalogRows(context, setting, [{ ...cellsOfNamedHeader(named) }]));
}
