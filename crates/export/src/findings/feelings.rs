//! Where people feel other than the team assumed.

use journey::FigureId;
use language::Language;

use super::{Finding, FindingKind, Told};

impl Told<'_> {
    /// The steps at which the observed feeling parts from the assumed one.
    pub(super) fn feelings(&self) -> Vec<Finding> {
        let language = self.language;
        let Some(sentiment) = &self.overlay.sentiment else {
            return Vec::new();
        };
        let mut found = Vec::new();
        for it in &sentiment.findings {
            let Some(felt) = sentiment.steps.iter().find(|felt| felt.step == it.step) else {
                continue;
            };
            let (Some(assumed), Some(gap)) = (felt.assumed, felt.gap) else {
                continue;
            };
            let say = match (it.is_flipped, gap < 0.0) {
                (true, _) => Language::finding_flipped,
                (false, true) => Language::finding_worse,
                (false, false) => Language::finding_better,
            };
            let number = language.feeling(felt.mean);
            let answered = felt.answered.in_full(language);
            let mut steps = self.overlay.steps.iter();
            let here = steps.find(|step| step.step == it.step);
            let reach = here.and_then(|it| it.observed.as_ref()?.reach.value);
            found.push(Finding {
                kind: FindingKind::Feeling,
                figure: FigureId::StepSentiment { step: it.step },
                steps: vec![it.step],
                sentence: say(
                    language,
                    self.name(it.step),
                    &number,
                    &language.feeling(assumed),
                ),
                number,
                base: answered.map(|(_, k, n)| language.finding_of_answers(&k, n)),
                // The scale runs from −1 to +1: the widest gap there can be is 2.
                weight: gap.abs() / 2.0 * reach.unwrap_or(0.0),
            });
        }
        found
    }
}
