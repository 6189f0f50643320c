//! What is asked about cases, answered on a snapshot beside the app's thread: editing goes on meanwhile.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::sync::mpsc::Sender;

use events::EventLog;
use journey::{CaseCondition, ScoreReading};
use language::Language;
use overlay::{Asked, Beside, ContrastGroup, Detail, InsightQuestion, NotCompared};
use worker::Stop;

use crate::app::{Answered, App};
use crate::filtering::beside::check_count;
use crate::overlaying::{LogInMemory, no_log};
use crate::wire::problem::trouble::Trouble;
use crate::wire::reply::Reply;
use crate::wire::request::CasesRequest;

/// A page of cases is never longer.
const MOST_CASES: u32 = 500;

/// What is asked about the cases of the log that is laid over the map.
pub(crate) enum Question {
    /// Single ones.
    Cases(CasesRequest),
    /// What map they would make.
    Discover { detail: Detail },
    /// How many of them conditions mean.
    CountCases { conditions: Vec<CaseCondition> },
    /// Which columns might hold scores.
    SuggestScores,
    /// What a score rule would read.
    PreviewScore { reading: ScoreReading },
    /// Where groups of them differ.
    Contrast { beside: Beside },
    /// What patterns there are in them.
    Insight {
        question: InsightQuestion,
        condition: CaseCondition,
    },
}

impl App {
    /// Says how many cases conditions mean.
    pub(crate) fn count_cases(
        &mut self,
        conditions: Vec<CaseCondition>,
        answer: &Sender<Reply>,
    ) -> Result<Answered, Trouble> {
        self.answer_aside(Question::CountCases { conditions }, answer)
    }

    /// Puts groups of cases beside each other.
    pub(crate) fn contrast(
        &mut self,
        groups: Vec<ContrastGroup>,
        least_difference: f64,
        person: Option<String>,
        answer: &Sender<Reply>,
    ) -> Result<Answered, Trouble> {
        check_count(groups.len(), 1)?;
        let beside = Beside {
            groups,
            within: CaseCondition::everything(),
            least_difference,
            person,
        };
        self.answer_aside(Question::Contrast { beside }, answer)
    }

    /// Looks for patterns in the journeys.
    pub(crate) fn insight(
        &mut self,
        question: InsightQuestion,
        condition: CaseCondition,
        answer: &Sender<Reply>,
    ) -> Result<Answered, Trouble> {
        let question = Question::Insight {
            question,
            condition,
        };
        self.answer_aside(question, answer)
    }

    /// Says what a score rule would read.
    pub(crate) fn preview_score(
        &mut self,
        reading: ScoreReading,
        answer: &Sender<Reply>,
    ) -> Result<Answered, Trouble> {
        self.answer_aside(Question::PreviewScore { reading }, answer)
    }

    /// Proposes a map from the log.
    pub(crate) fn discover(
        &mut self,
        detail: Detail,
        answer: &Sender<Reply>,
    ) -> Result<Answered, Trouble> {
        self.answer_aside(Question::Discover { detail }, answer)
    }

    /// Answers later, and goes on at once.
    pub(crate) fn answer_aside(
        &mut self,
        question: Question,
        answer: &Sender<Reply>,
    ) -> Result<Answered, Trouble> {
        let store = self.store()?;
        let open = self.open.as_ref().ok_or_else(Trouble::nothing_open)?;
        let map = open.map;
        let id = open.project.log_of(map).map(|it| it.id);
        let id = id.ok_or_else(no_log)?;
        let (project, known) = (Arc::clone(&open.project), open.figures.log.clone());
        let stop = open.figures.aside.clone();
        let (answer, language) = (answer.clone(), self.language);
        std::thread::spawn(move || {
            let work = || {
                let (log, observed) = LogInMemory::read(known, (&project, map, id), &store)?;
                let asked = Asked {
                    project: &project,
                    map,
                    log: &*log.log,
                    observed: &*observed,
                    language,
                };
                question.answered(&asked, &stop)
            };
            let answered =
                catch_unwind(AssertUnwindSafe(work)).unwrap_or_else(|_| Err(Trouble::bug()));
            // A front that has gone away meanwhile does not need the answer.
            let _ = answer.send(answered.unwrap_or_else(|it| it.reply(language)));
        });
        Ok(Answered::Aside)
    }
}

impl Question {
    fn answered(self, asked: &Asked<'_, EventLog>, stop: &Stop) -> Result<Reply, Trouble> {
        let goes_on = || false;
        Ok(match self {
            Self::Cases(CasesRequest::Cases {
                condition,
                before,
                limit,
            }) => {
                let limit = limit.min(MOST_CASES) as usize;
                let page = asked.cases(&condition, before as usize, limit, &goes_on)?;
                Reply::Cases { page }
            }
            Self::Cases(CasesRequest::Case { id }) => {
                let story = asked.case(&id, &goes_on)?.ok_or_else(|| {
                    Trouble::refusal(move |it| it.problem_no_case(&id))
                        .hint(Language::problem_no_case_hint)
                })?;
                Reply::Case {
                    story: Box::new(story),
                }
            }
            Self::Cases(CasesRequest::Replay { condition, clock }) => Reply::Replay {
                replay: Box::new(asked.replay(&condition, clock, &goes_on)?),
            },
            Self::Discover { detail } => Reply::Discover {
                proposal: Box::new(overlay::propose(asked, detail, &goes_on)?),
            },
            Self::CountCases { conditions } => {
                let conditions: Vec<&CaseCondition> = conditions.iter().collect();
                let cohorts = overlay::count_cases(asked, &conditions, &goes_on)?;
                Reply::CountCases { cohorts }
            }
            Self::SuggestScores => Reply::SuggestScores {
                suggestions: overlay::suggest_scores(asked),
            },
            Self::PreviewScore { reading } => Reply::PreviewScore {
                preview: Box::new(overlay::preview_score(asked, &reading)),
            },
            Self::Contrast { beside } => Reply::Contrast {
                contrast: Box::new(overlay::contrast(asked, &beside, &goes_on)?),
            },
            Self::Insight {
                question,
                condition,
            } => {
                let is_stopped = || stop.is_asked();
                let insight = match overlay::insight(asked, &condition, &question, &is_stopped) {
                    Ok(insight) => Some(Box::new(insight)),
                    Err(NotCompared::Cancelled) => None,
                    Err(NotCompared::NoSuchMap) => return Err(NotCompared::NoSuchMap.into()),
                };
                Reply::Insight { insight }
            }
        })
    }
}
