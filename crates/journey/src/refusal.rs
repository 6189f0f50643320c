//! Why a command cannot be done now.
