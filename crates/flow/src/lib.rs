//! Call graph, phases and paths over a linked program.
