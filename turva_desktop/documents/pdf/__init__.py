"""From content to a tagged PDF (PDF/UA-1, PDF/A-2a), and from a PDF to pictures of its pages."""
