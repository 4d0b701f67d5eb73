"""What a PDF says about itself in XMP: title, language, and that it keeps PDF/UA-1 and PDF/A-2a."""

from datetime import date
from xml.sax.saxutils import escape

from turva_desktop.documents.content.model import Document

# PDF/A allows only described properties; PDF/UA's mark is not among those it knows.
_EXTENSION = """<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Part of the PDF/UA standard</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>"""

_PACKET = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
 xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
<pdfuaid:part>1</pdfuaid:part><pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
{optional}<xmp:CreateDate>{date}</xmp:CreateDate><xmp:ModifyDate>{date}</xmp:ModifyDate>
<xmp:CreatorTool>{program}</xmp:CreatorTool><pdf:Producer>{program}</pdf:Producer>
</rdf:Description>
{extension}
</rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>"""


def metadata(document: Document, program: str) -> bytes:
    """Return the XMP packet. It must agree with the information dictionary to the letter."""
    optional = ""
    if document.publisher:
        optional += f"<dc:creator><rdf:Seq><rdf:li>{escape(document.publisher)}</rdf:li></rdf:Seq></dc:creator>\n"
    if document.subject:
        subject = f'<rdf:li xml:lang="x-default">{escape(document.subject)}</rdf:li>'
        optional += f"<dc:description><rdf:Alt>{subject}</rdf:Alt></dc:description>\n"
    return _PACKET.format(
        title=escape(document.title),
        language=document.language.tag,
        optional=optional,
        date=f"{document.created:%Y-%m-%d}T00:00:00Z",
        program=escape(program),
        extension=_EXTENSION,
    ).encode()


def date_value(day: date) -> str:
    """Return a date as the information dictionary writes it."""
    return f"D:{day:%Y%m%d}000000Z"
