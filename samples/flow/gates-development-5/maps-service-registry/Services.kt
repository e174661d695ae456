package org.consentry.flow.gatesdevelopment5.mapsserviceregistry

/** Where the parts of the app find each other. */
object Services {
    private val factories = HashMap<Class<*>, () -> Any>()
    private val instances = HashMap<Class<*>, Any>()

    fun <T : Any> register(type: Class<T>, factory: () -> T) {
        factories[type] = factory
    }

    fun <T : Any> find(type: Class<T>): T {
        val service = instances.getOrPut(type) {
            val factory = factories[type] ?: throw IllegalStateException("No factory for $type")
            factory()
        }
        return type.cast(service)!!
    }

    inline fun <reified T : Any> get(): T = find(T::class.java)
}
