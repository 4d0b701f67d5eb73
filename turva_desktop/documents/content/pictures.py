"""Pictures from outside, made harmless: opened once, turned to plain RGB, stripped of everything but their pixels."""

import base64
import io
import warnings

from PIL import Image, ImageOps

from turva_desktop.documents.content.model import Picture
from turva_desktop.domain.errors import TurvaError

_MOST_PIXELS = 12_000_000
_LONGEST_EDGE = 1200


def load(picture: Picture) -> Image.Image:
    """Return a picture as RGB on white, at most 1200 pixels long.

    Raises `document.unreadable_picture` for anything but a PNG or JPEG of reasonable size.
    """
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            opened = Image.open(io.BytesIO(picture.data), formats=("PNG", "JPEG"))
            if opened.width * opened.height > _MOST_PIXELS:
                raise TurvaError("document.unreadable_picture")
            image = ImageOps.exif_transpose(opened).convert("RGBA")
    except (
        OSError,
        ValueError,
        SyntaxError,
        Image.DecompressionBombError,
        Image.DecompressionBombWarning,
    ) as error:
        raise TurvaError("document.unreadable_picture") from error
    image.thumbnail((_LONGEST_EDGE, _LONGEST_EDGE))
    white = Image.new("RGB", image.size, "white")
    white.paste(image, mask=image.getchannel("A"))
    return white


def png(image: Image.Image) -> bytes:
    """Return an image as PNG without metadata."""
    out = io.BytesIO()
    image.save(out, "PNG", optimize=False)
    return out.getvalue()


def data_address(picture: Picture) -> str:
    """Return a picture as an address that holds the picture itself."""
    return "data:image/png;base64," + base64.b64encode(png(load(picture))).decode()
