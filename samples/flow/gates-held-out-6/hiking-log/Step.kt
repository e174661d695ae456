package org.consentry.flow.gatesheldout6.hikinglog

enum class Step(val question: String, val action: String) {
    NAME("What is your name?", "Continue"),
    UNITS("Do you prefer miles? (yes or no)", "Continue"),
    PRIVACY(
        "Hiking Log records your precise location while you hike. Please read our Privacy Policy. " +
            "By continuing you agree that we process your location.",
        "I agree, continue",
    ),
    READY("All set!", "Start hiking"),
    ;

    val skippable get() = this != PRIVACY && this != READY

    fun next(): Step = values().getOrElse(ordinal + 1) { READY }

    fun previous(): Step? = values().getOrNull(ordinal - 1)
}
