"""Forms: fields for each type of value, and the form that stores a field when it is left."""
