import fc from 'fast-check';
import { findsText, fold, searchWords } from '../../../server/domain/text-search';

describe('folding', () => {
  it.each([
    ['Erdoğan', 'erdogan'],
    ['İSTANBUL', 'istanbul'],
    ['Diyarbakır', 'diyarbakir'],
    ['ﬁnance Ⅳ', 'finance iv'],
    ['Straße', 'strasse'],
    ['STRAẞE', 'strasse'],
    ['Łódź', 'lodz'],
    ['ΟΔΟΣ οδος', 'οδοσ οδοσ'],
  ])('%s reads %s', (text, folded) => expect(fold(text)).toBe(folded));

  it('twice changes nothing more', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => expect(fold(fold(text))).toBe(fold(text))));
  });

  it('does not tell composed from decomposed, or upper from lower case', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(text.normalize('NFD'))).toBe(fold(text.normalize('NFC')));
      }),
    );
    expect(fold('ÉLYSÉE')).toBe(fold('élysée'));
  });
});

describe('a search', () => {
  const erdogan = ['Recep Tayyip Erdoğan', 'Erdoğan'];
  it('finds a name by any of its words, however typed', () => {
    expect(findsText('erdogan', erdogan)).toBe(true);
    expect(findsText('ERDOĞAN tay', erdogan)).toBe(true);
    expect(findsText('dogan', erdogan)).toBe(false);
  });

  it('finds an alias', () => {
    expect(findsText('isil', ['Islamic State', 'ISIL', 'Daesh'])).toBe(true);
    expect(findsText('Rohani', ['Hassan Rouhani', 'Rohani'])).toBe(true);
    expect(findsText('rohani', ['Recep Tayyip Erdoğan'])).toBe(false);
  });

  it('wants every word', () => {
    expect(findsText('assad bashar', ['Bashar al-Assad'])).toBe(true);
    expect(findsText('al-assad', ['Bashar al-Assad'])).toBe(true);
    expect(findsText('assad hafez', ['Bashar al-Assad'])).toBe(false);
  });

  it('sees through apostrophes and asks nothing when it has no words', () => {
    expect(searchWords("Sana’a's")).toEqual(['sanaas']);
    expect(findsText('sanaa', ["Sana'a"])).toBe(true);
    expect(findsText(' … ', ['Iran'])).toBe(true);
  });
});
