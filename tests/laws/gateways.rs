//! Random commands about gateways; what they keep, and what follows from any drawing.

use std::collections::BTreeSet;

use journey::command::{AddBranch, ChangeGateway, Command};
use journey::{
    GatewayAt, GatewayKind, MapId, Project, StageId, Step, StepId, TransitionId, TransitionKind,
};
use proptest::prelude::{prop_assert, prop_assert_eq};
use proptest::test_runner::TestCaseResult;

use crate::random::Draw;

impl Draw<'_> {
    pub(crate) fn about_gateways(&self, kind: u8) -> Option<Command> {
        let gateways = self.project.drawn_flow(self.map()?).gateways;
        let known: Vec<GatewayAt> = gateways.iter().map(|it| it.at).collect();
        if kind == 77 {
            let wanted = self.one_of(&[
                GatewayKind::AllOf,
                GatewayKind::OneOf,
                GatewayKind::AnyOrder,
            ]);
            let change = |at| {
                Command::ChangeGateway(ChangeGateway {
                    at,
                    kind: wanted,
                    stage: StageId(self.fresh()),
                    name: self.text(),
                    rest: StageId(self.fresh_beside()),
                })
            };
            // Mostly one that can be: few of those that come about by chance can.
            let can_be = |it: &&GatewayAt| !self.on() || self.project.plan(&change(**it)).is_ok();
            let known = known.iter().filter(can_be);
            return self.pick(0, known).map(change);
        }
        Some(Command::AddBranch(AddBranch {
            at: match self.pick(0, known.iter()) {
                Some(at) if self.on() => at,
                _ => GatewayAt::Step(self.step(0)?),
            },
            id: StepId(self.fresh()),
            name: self.text(),
            link: TransitionId(self.fresh()),
            on: TransitionId(self.fresh_beside()),
        }))
    }
}

/// What holds of every drawing: each transition has one kind, and those of a choice are its branches.
pub(crate) fn check_flow(project: &Project) -> TestCaseResult {
    for map in project.maps().keys() {
        let flow = project.drawn_flow(*map);
        let drawn: Vec<TransitionId> = project
            .transitions_of(*map)
            .iter()
            .map(|it| it.id)
            .collect();
        let told: Vec<TransitionId> = flow.transitions.iter().map(|it| it.transition).collect();
        prop_assert_eq!(drawn, told);
        let mut chosen = BTreeSet::new();
        for gateway in &flow.gateways {
            prop_assert_eq!(
                gateway.kind == GatewayKind::OneOf,
                matches!(gateway.at, GatewayAt::Step(_))
            );
            if gateway.kind == GatewayKind::OneOf {
                prop_assert!(gateway.branches.len() > 1);
                for transition in gateway.branches.iter().flat_map(|it| &it.transitions) {
                    prop_assert!(chosen.insert(*transition), "a branch of two choices");
                }
            } else {
                prop_assert!(!gateway.branches.is_empty());
            }
        }
        for it in &flow.transitions {
            let is_chosen = chosen.contains(&it.transition);
            match it.kind {
                TransitionKind::Branch | TransitionKind::Skip => prop_assert!(is_chosen),
                TransitionKind::Return => {}
                TransitionKind::InBranch
                | TransitionKind::Moot
                | TransitionKind::IntoAllOf
                | TransitionKind::IntoAnyOrder
                | TransitionKind::OutOfAllOf
                | TransitionKind::OutOfAnyOrder
                | TransitionKind::Optional
                | TransitionKind::Next => prop_assert!(!is_chosen),
            }
        }
    }
    Ok(())
}

/// Another kind of gateway leaves every step what it is, with all that hangs on it.
pub(crate) fn check_kept(command: &Command, before: &Project, after: &Project) -> TestCaseResult {
    let Command::ChangeGateway(change) = command else {
        return Ok(());
    };
    prop_assert_eq!(before.rules(), after.rules());
    prop_assert_eq!(before.emotions(), after.emotions());
    prop_assert_eq!(before.segments(), after.segments());
    prop_assert_eq!(before.acceptances(), after.acceptances());
    prop_assert_eq!(lasting(before), lasting(after));
    prop_assert!(before.cards().keys().eq(after.cards().keys()));
    let Some(map) = map_of(before, change.at) else {
        return Ok(());
    };
    let found = before.drawn_flow(map).gateways;
    let Some(gateway) = found.into_iter().find(|it| it.at == change.at) else {
        return Ok(());
    };
    if gateway.kind == change.kind {
        prop_assert_eq!(before, after);
        return Ok(());
    }
    let first = gateway.branches[0].steps[0];
    let stage = after.steps()[&first].stage;
    if change.kind != GatewayKind::OneOf {
        let now = after.drawn_flow(map).gateways;
        let now = now.iter().find(|it| it.at == GatewayAt::Stage(stage));
        prop_assert_eq!(now.map(|it| it.kind), Some(change.kind));
    }
    if (gateway.kind, change.kind) == (GatewayKind::OneOf, GatewayKind::AllOf) {
        let back = ChangeGateway {
            at: GatewayAt::Stage(stage),
            kind: GatewayKind::OneOf,
            ..change.clone()
        };
        let mut again = after.clone();
        again.apply(&after.plan(&Command::ChangeGateway(back)).unwrap());
        prop_assert_eq!(ways(before), ways(&again), "there and back again");
    }
    Ok(())
}

fn map_of(project: &Project, at: GatewayAt) -> Option<MapId> {
    match at {
        GatewayAt::Step(it) => project.map_of_step(it),
        GatewayAt::Stage(it) => Some(project.stages().get(&it)?.map),
    }
}

/// What leads where.
fn ways(project: &Project) -> BTreeSet<(StepId, StepId)> {
    let all = project.transitions().values();
    all.map(|it| (it.from, it.to)).collect()
}

/// What a step is, wherever it stands.
fn lasting(project: &Project) -> Vec<Step> {
    let steps = project.steps().values();
    let anywhere = |it: &Step| Step {
        stage: StageId::named("any"),
        rank: journey::Rank::between(None, None),
        branch: 0,
        start: false,
        end: None,
        ..it.clone()
    };
    steps.map(anywhere).collect()
}
