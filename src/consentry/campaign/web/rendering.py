"""How forms become markup: with our templates, so that every form looks and reads aloud the same."""

from __future__ import annotations

from django.forms.renderers import TemplatesSetting


class Renderer(TemplatesSetting):
    """`{{ form }}` and `{{ field.as_field_group }}` use these."""

    form_template_name = "web/parts/form.html"
    field_template_name = "web/parts/field.html"
