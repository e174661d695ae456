package org.consentry.flow.gatesheldout7.scenictickets.net

object CurrentPark {
    @Volatile
    var name: String? = null
}
