//! Random commands about what is read from data: statements, scores and what was accepted.

use journey::command::{
    Accept, AddScoreRule, Command, CountingChoice, EditReason, EditScoreRule, ExpectShare,
    ExpectTime, MoveScoreRule, RemoveScoreRule, SetCounting, TakeBackAcceptance,
};
use journey::{
    AcceptanceId, Departure, Deviation, ExtraKind, Place, Predicate, ScoreReading, ScoreRuleId,
    ScoreScale, ScoreStep, StageArrival,
};

use super::Draw;

impl Draw<'_> {
    pub(super) fn about_statements(&self, kind: u8) -> Option<Command> {
        let id = || self.pick(0, self.project.transitions().keys());
        let time = self.one_of(&["", "2 d", "1–3 h", "at least 5 min", "soon"]);
        Some(match kind {
            51 => Command::ExpectTime(ExpectTime {
                id: id()?,
                time: time.to_owned(),
            }),
            52 => Command::ExpectShare(ExpectShare {
                id: id()?,
                share: self.one_of(&["", "30 %", "33.3", "half"]).to_owned(),
            }),
            _ => Command::SetCounting(SetCounting {
                id: self.map()?,
                choice: match self.lot.picks[3] % 4 {
                    0 => CountingChoice::OpenAfter {
                        time: time.to_owned(),
                    },
                    1 => CountingChoice::MergeRepeats { on: self.on() },
                    2 => CountingChoice::WorkingHours { hours: None },
                    _ => CountingChoice::StageArrival {
                        arrival: StageArrival::Last,
                    },
                },
            }),
        })
    }

    pub(super) fn about_scores(&self, kind: u8) -> Option<Command> {
        let rule = || self.pick(0, self.project.score_rules().keys());
        let before = self.maybe(self.pick(1, self.project.score_rules().keys()));
        let reading = ScoreReading {
            attribute: self.text(),
            only: self.maybe(Some(Predicate::Any { of: Vec::new() })),
            scale: self.one_of(&[
                ScoreScale::Nps,
                ScoreScale::Csat,
                ScoreScale::Ces { high_is_bad: true },
                ScoreScale::Stars,
                ScoreScale::Own {
                    worst: 0.1,
                    middle: 0.0,
                    best: -2.5e-7,
                },
            ]),
            counts_at: self.one_of(&[ScoreStep::Own, ScoreStep::Before]),
        };
        Some(match kind {
            47 => Command::AddScoreRule(AddScoreRule {
                id: ScoreRuleId(self.fresh()),
                map: self.map()?,
                before,
                reading,
            }),
            48 => Command::EditScoreRule(EditScoreRule {
                id: rule()?,
                reading,
            }),
            49 => Command::MoveScoreRule(MoveScoreRule {
                id: rule()?,
                before,
            }),
            _ => Command::RemoveScoreRule(RemoveScoreRule { id: rule()? }),
        })
    }

    pub(super) fn about_acceptances(&self, kind: u8) -> Option<Command> {
        let id = || self.pick(0, self.project.acceptances().keys());
        let reason = self.text();
        Some(match kind {
            54 => Command::Accept(Accept {
                id: AcceptanceId(self.fresh()),
                map: self.map()?,
                departure: self.departure()?,
                reason,
            }),
            55 => Command::EditReason(EditReason { id: id()?, reason }),
            _ => Command::TakeBackAcceptance(TakeBackAcceptance { id: id()? }),
        })
    }

    fn departure(&self) -> Option<Departure> {
        let step = self.step(0)?;
        let place = Place::Touchpoint(self.project.step(self.step(1)?)?.touchpoint);
        let of = |deviation| Departure::Deviation { deviation };
        Some(match self.lot.picks[2] % 5 {
            0 => of(Deviation::Skipped { step }),
            1 => of(Deviation::Moved {
                step,
                early: self.on(),
                adjacent_swap: false,
            }),
            2 => of(Deviation::Extra {
                place,
                why: ExtraKind::Unexpected,
            }),
            3 => of(Deviation::Instead { step, place }),
            _ => Departure::DesirePath {
                from: place,
                to: Place::OffMap(self.text()),
            },
        })
    }
}
