import { allProbes } from '../../src/probes';

describe('what is written down of each belief', () => {
  it('has a name of its own that begins with its subject', () => {
    const names = allProbes.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => !/^[a-z][A-Za-z]+\.[a-z][A-Za-z0-9]+$/.test(name))).toEqual([]);
  });

  it('is one sentence, with the address where it is said', () => {
    const unsaid = allProbes.filter(
      ({ says, source }) => !/^[A-Z].*\.$/s.test(says) || !/^(https:\/\/\S+|not said anywhere)$/.test(source),
    );
    expect(unsaid.map(({ name }) => name)).toEqual([]);
  });

  it('has more than one answer where it is a question, each with what follows', () => {
    const questions = allProbes.flatMap((probe) => ('answers' in probe ? [probe] : []));
    expect(questions.filter(({ answers }) => answers.length < 2 || answers.some(({ then }) => then === ''))).toEqual(
      [],
    );
    const same = questions.filter(
      ({ answers }) => new Set(answers.map(({ gives }) => JSON.stringify(gives))).size < answers.length,
    );
    expect(same).toEqual([]);
  });
});
