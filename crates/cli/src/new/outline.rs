//! `desirepath outline`: a map as text that can be mailed, edited and made a map again.

use session::{OutlineRequest, Reply, Request};

use crate::args::Outline;
use crate::front::{Failure, Front, Output};

pub(crate) fn run(front: &Front, args: &Outline) -> Result<Output, Failure> {
    front.open(&args.file)?;
    let request = Request::Outline(OutlineRequest::WriteOutline);
    let Reply::WriteOutline { text } = front.ask(request)? else {
        return Err(front.unexpected());
    };
    let json = serde_json::json!({ "outline": text }).to_string();
    Ok(Output { text, json })
}
