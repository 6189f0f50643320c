//! `desirepath export`: the map as a picture.

use session::{ExportOptions, LensView, PictureFormat, PictureTheme, Reply, Request, View};

use crate::args::{Export, Lens, Theme};
use crate::front::{Failure, Front, Output, unexpected};

pub(crate) fn run(front: &Front, args: &Export) -> Result<Output, Failure> {
    let format = match args.out.extension().and_then(|it| it.to_str()) {
        Some(it) if it.eq_ignore_ascii_case("svg") => PictureFormat::Svg,
        Some(it) if it.eq_ignore_ascii_case("png") => PictureFormat::Png,
        _ => {
            return Err(Failure::new(
                format!("“{}” names no picture format", args.out.display()),
                "Let the file end in .svg or .png.",
            ));
        }
    };
    let open = front.open(&args.file)?;
    let lens = match args.lens {
        None => open.view.lens,
        Some(Lens::Assumed) => LensView::Assumed,
        Some(Lens::Overlay) => LensView::Overlay,
        Some(Lens::Observed) => LensView::Observed,
    };
    let theme = match args.theme {
        Theme::Light => PictureTheme::Light,
        Theme::Dark => PictureTheme::Dark,
    };
    let view = View {
        lens,
        detail: args.detail,
        accepted: false,
    };
    let export = ExportOptions {
        map: open.map,
        format,
        view,
        theme,
        scale: args.scale,
    };
    let file = front.file(&args.out)?;
    let Reply::Export { n_bytes, .. } = front.ask(Request::Export { export, file })? else {
        return Err(unexpected());
    };
    Ok(Output {
        text: format!("{}: {n_bytes} bytes", args.out.display()),
        json: serde_json::json!({ "file": args.out, "bytes": n_bytes }).to_string(),
    })
}
