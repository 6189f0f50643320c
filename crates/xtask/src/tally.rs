//! How many tests passed and failed, as each program says it in its own words.

/// How many passed and failed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Tally {
    pub(crate) n_passed: u32,
    pub(crate) n_failed: u32,
}

impl Tally {
    /// Both together.
    pub(crate) fn plus(self, other: Self) -> Self {
        Self {
            n_passed: self.n_passed + other.n_passed,
            n_failed: self.n_failed + other.n_failed,
        }
    }

    /// What a test program said; nothing where it counted nothing.
    pub(crate) fn read(said: &str) -> Self {
        said.lines()
            .map(read_line)
            .fold(Self::default(), Self::plus)
    }
}

fn read_line(line: &str) -> Tally {
    let line = line.trim().trim_start_matches(['#', 'ℹ']).trim();
    let counts = |passed, failed| Tally {
        n_passed: passed,
        n_failed: failed,
    };
    // Node: "pass 5" and "fail 0", each on a line.
    if let Some(n) = line.strip_prefix("pass ").and_then(|it| it.parse().ok()) {
        return counts(n, 0);
    }
    if let Some(n) = line.strip_prefix("fail ").and_then(|it| it.parse().ok()) {
        return counts(0, n);
    }
    // Cargo, nextest and vitest: "8 passed" and "1 failed" after words of their own.
    let is_summary = ["test result:", "Summary [", "Tests "]
        .iter()
        .any(|it| line.starts_with(it));
    if !is_summary {
        return Tally::default();
    }
    counts(number_before(line, "passed"), number_before(line, "failed"))
}

fn number_before(line: &str, word: &str) -> u32 {
    let words: Vec<&str> = line
        .split(|it: char| !it.is_alphanumeric())
        .filter(|it| !it.is_empty())
        .collect();
    let pair = words.windows(2).find(|pair| pair[1] == word);
    pair.and_then(|pair| pair[0].parse().ok()).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::Tally;

    #[track_caller]
    fn check(said: &str, n_passed: u32, n_failed: u32) {
        assert_eq!(Tally::read(said), Tally { n_passed, n_failed });
    }

    #[test]
    fn every_program_is_understood() {
        check(
            "test result: ok. 8 passed; 0 failed; 1 ignored; 0 measured",
            8,
            0,
        );
        check(
            "     Summary [   0.5s] 12 tests run: 10 passed (1 slow), 2 failed, 3 skipped",
            10,
            2,
        );
        check(
            " Test Files  2 passed (2)\n      Tests  1 failed | 11 passed (12)",
            11,
            1,
        );
        check("# tests 6\n# pass 5\n# fail 1", 5, 1);
        check("ℹ pass 5\nℹ fail 0", 5, 0);
    }

    #[test]
    fn targets_of_one_run_add_up() {
        check(
            "test result: ok. 8 passed; 0 failed;\ntest result: FAILED. 1 passed; 2 failed;",
            9,
            2,
        );
    }

    #[test]
    fn other_lines_count_nothing() {
        check(
            "running 8 tests\ntest passed ... ok\npassword 3 passed",
            0,
            0,
        );
    }
}
