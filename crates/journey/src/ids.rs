//! Typed identities: what keeps a thing the same thing through rename, move, undo and file.

use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

macro_rules! id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
        #[serde(transparent)]
        #[ts(type = "string")]
        pub struct $name(pub Uuid);

        impl $name {
            /// The id that belongs to `name` and to nothing else: the same words give the same id,
            /// so that templates and tests are repeatable.
            #[must_use]
            pub fn named(name: &str) -> Self {
                let kind = concat!(stringify!($name), " ");
                Self(Uuid::new_v5(&NAMESPACE, [kind, name].concat().as_bytes()))
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.0.fmt(out)
            }
        }

        impl std::str::FromStr for $name {
            type Err = uuid::Error;
            fn from_str(text: &str) -> Result<Self, Self::Err> {
                Uuid::parse_str(text).map(Self)
            }
        }
    };
}

/// The namespace of every id that is derived from a name.
const NAMESPACE: Uuid = Uuid::from_u128(0x6465_7369_7265_2070_6174_6820_6e61_6d65);

id!(
    /// Identity of a [`crate::JourneyMap`].
    MapId
);
id!(
    /// Identity of a [`crate::Stage`].
    StageId
);
id!(
    /// Identity of a [`crate::Step`].
    StepId
);
id!(
    /// Identity of a touchpoint: steps that carry the same one are the same contact, drawn twice.
    TouchpointId
);
id!(
    /// Identity of a [`crate::Lane`].
    LaneId
);
id!(
    /// Identity of a [`crate::Card`].
    CardId
);
id!(
    /// Identity of a [`crate::Picture`].
    PictureId
);
id!(
    /// Identity of an [`crate::Emotion`].
    EmotionId
);
id!(
    /// Identity of a [`crate::Transition`].
    TransitionId
);
id!(
    /// Identity of a [`crate::MatchRule`].
    RuleId
);
id!(
    /// Identity of an imported log; the events themselves live in the event store under it.
    LogId
);
id!(
    /// Identity of a [`crate::Segment`].
    SegmentId
);
id!(
    /// Identity of a [`crate::ScoreRule`].
    ScoreRuleId
);
id!(
    /// Identity of an [`crate::Acceptance`].
    AcceptanceId
);
id!(
    /// Identity of a [`crate::SavedView`].
    ViewId
);
id!(
    /// Identity of a [`crate::Brand`].
    BrandId
);
id!(
    /// Identity of a [`crate::BrandFont`].
    FontId
);
id!(
    /// Edits that carry the same gesture undo together.
    GestureId
);
