import fc from 'fast-check';
import { withAddress, withoutAddresses } from '../../../src/domain/records/linkedText';

const address = 'https://example.org/acta.pdf?a=1&b=2#p3';

describe('a text that leads somewhere', () => {
  it('has its address behind it, or is the address where it says no more than that one can press there', () => {
    expect(withAddress('Informe final', address)).toBe(`Informe final <${address}>`);
    expect(withAddress('Ver anexo', "#'Anexo 1'!A1")).toBe("Ver anexo <#'Anexo 1'!A1>");
    for (const label of ['aquí', 'Ver', 'ver aquí:', 'Enlace', 'click here', 'LINK', '', '  ']) {
      expect(withAddress(label, address)).toBe(address);
    }
  });

  it('is left as it is where it is the address, however that is written', () => {
    expect(withAddress('www.example.org/', 'https://example.org')).toBe('www.example.org/');
    expect(withAddress('ana@example.org', 'mailto:ana@example.org')).toBe('ana@example.org');
    expect(withAddress('Acta <https://a.org>', 'https://a.org')).toBe('Acta <https://a.org>');
  });

  it('is found again without its addresses', () => {
    expect(withoutAddresses(withAddress('Informe final', address))).toBe('Informe final');
    expect(withoutAddresses('Meta <5 % y «a» <b>')).toBe('Meta <5 % y «a» <b>');
    fc.assert(
      fc.property(fc.string(), (text) => {
        const once = withAddress(text, address);
        expect(withAddress(once, address)).toBe(once);
        expect(once).toContain(text.trim() === '' ? address : once === address ? '' : text.trim());
      }),
    );
  });
});
