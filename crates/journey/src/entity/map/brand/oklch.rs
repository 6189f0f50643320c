//! Colours as they are seen: lightness, chroma and hue in OKLCH, by the definition of Björn Ottosson (2020).

/// A colour of a screen: red, green and blue, 0 to 255.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Rgb(pub(super) [u8; 3]);

/// A colour by how light it is (0 to 1), how far from grey, and in which direction (radians).
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Oklch {
    pub(super) lightness: f64,
    chroma: f64,
    hue: f64,
}

impl Rgb {
    /// Reads "#rrggbb" in small letters.
    pub(super) fn read(text: &str) -> Option<Self> {
        let digits = text.strip_prefix('#').filter(|it| it.len() == 6)?;
        let is_digit = |it: u8| it.is_ascii_digit() || (b'a'..=b'f').contains(&it);
        if !digits.bytes().all(is_digit) {
            return None;
        }
        let part = |at: usize| u8::from_str_radix(&digits[at..at + 2], 16).ok();
        Some(Self([part(0)?, part(2)?, part(4)?]))
    }

    /// As "#rrggbb".
    pub(super) fn hex(self) -> String {
        let [red, green, blue] = self.0;
        format!("#{red:02x}{green:02x}{blue:02x}")
    }

    /// The relative luminance of WCAG 2, 0 to 1.
    pub(super) fn luminance(self) -> f64 {
        let [red, green, blue] = self.linear();
        0.2126 * red + 0.7152 * green + 0.0722 * blue
    }

    fn linear(self) -> [f64; 3] {
        self.0.map(|it| {
            let share = f64::from(it) / 255.0;
            if share <= 0.040_45 {
                share / 12.92
            } else {
                ((share + 0.055) / 1.055).powf(2.4)
            }
        })
    }

    pub(super) fn oklch(self) -> Oklch {
        let [red, green, blue] = self.linear();
        let long =
            (0.412_221_470_8 * red + 0.536_332_536_3 * green + 0.051_445_992_9 * blue).cbrt();
        let middle =
            (0.211_903_498_2 * red + 0.680_699_545_1 * green + 0.107_396_956_6 * blue).cbrt();
        let short =
            (0.088_302_461_9 * red + 0.281_718_837_6 * green + 0.629_978_700_5 * blue).cbrt();
        let lightness = 0.210_454_255_3 * long + 0.793_617_785_0 * middle - 0.004_072_046_8 * short;
        let a = 1.977_998_495_1 * long - 2.428_592_205_0 * middle + 0.450_593_709_9 * short;
        let b = 0.025_904_037_1 * long + 0.782_771_766_2 * middle - 0.808_675_766_0 * short;
        Oklch {
            lightness,
            chroma: a.hypot(b),
            hue: b.atan2(a),
        }
    }
}

impl Oklch {
    /// The same hue at another lightness, with as much of its chroma as a screen can show there.
    pub(super) fn at(self, lightness: f64) -> Rgb {
        let paled = |share: f64| Self {
            lightness,
            chroma: self.chroma * share,
            ..self
        };
        if let Some(rgb) = paled(1.0).rgb() {
            return rgb;
        }
        // Grey can always be shown, so the most that can lies between.
        let (mut shown, mut not) = (0.0, 1.0);
        for _ in 0..16 {
            let share = f64::midpoint(shown, not);
            if paled(share).rgb().is_some() {
                shown = share;
            } else {
                not = share;
            }
        }
        let grey = if lightness < 0.5 { 0 } else { 255 };
        paled(shown).rgb().unwrap_or(Rgb([grey; 3]))
    }

    /// The colour on a screen; none where no screen can show it.
    fn rgb(self) -> Option<Rgb> {
        let (a, b) = (self.chroma * self.hue.cos(), self.chroma * self.hue.sin());
        let long = (self.lightness + 0.396_337_777_4 * a + 0.215_803_757_3 * b).powi(3);
        let middle = (self.lightness - 0.105_561_345_8 * a - 0.063_854_172_8 * b).powi(3);
        let short = (self.lightness - 0.089_484_177_5 * a - 1.291_485_548_0 * b).powi(3);
        let linear = [
            4.076_741_662_1 * long - 3.307_711_591_3 * middle + 0.230_969_929_2 * short,
            -1.268_438_004_6 * long + 2.609_757_401_1 * middle - 0.341_319_396_5 * short,
            -0.004_196_086_3 * long - 0.703_418_614_7 * middle + 1.707_614_701_0 * short,
        ];
        // Half a step of the screen beyond its edge still rounds onto it.
        let edge = -0.000_15..=1.000_5;
        if !linear.iter().all(|it| edge.contains(it)) {
            return None;
        }
        Some(Rgb(linear.map(|it| {
            let share = if it <= 0.003_130_8 {
                it * 12.92
            } else {
                1.055 * it.powf(1.0 / 2.4) - 0.055
            };
            (share * 255.0).round().clamp(0.0, 255.0) as u8
        })))
    }
}

#[cfg(test)]
mod tests {
    use super::Rgb;

    #[test]
    fn a_colour_keeps_what_it_is_at_its_own_lightness() {
        for hex in [
            "#000000", "#ffffff", "#2b64a8", "#ffcc00", "#e4002b", "#00ff00",
        ] {
            let rgb = Rgb::read(hex).expect("it is a colour");
            let seen = rgb.oklch();
            assert_eq!(seen.at(seen.lightness).hex(), hex);
        }
    }

    #[test]
    fn only_a_hash_and_six_digits_are_a_colour() {
        for text in [
            "", "#fff", "2b64a8", "#2b64a", "#2b64a88", "#2b64ag", "#2B64A8", "#é0000",
        ] {
            assert!(Rgb::read(text).is_none(), "{text}");
        }
    }
}
