# State without a key of its own, or that is not modelled.
.class public Lt/Doubt;
.super Ljava/lang/Object;

.field public static latch:Ljava/util/concurrent/CountDownLatch;
.field public static page:Lorg/json/JSONObject;
.field public static options:Ljava/util/Properties;
.field public static live:Landroidx/lifecycle/MutableLiveData;

# Nothing tells what it gives.
.method static native open()Z
.end method

.method public static bits(Landroid/content/Context;I)Z
    .registers 5
    invoke-static {p0}, Lt/Doubt;->read(Landroid/content/Context;)I
    move-result v0
    and-int v0, v0, p1
    if-eqz v0, :no
    const/4 v1, 0x1
    return v1
    :no
    const/4 v1, 0x0
    return v1
.end method

.method static read(Landroid/content/Context;)I
    .registers 4
    const-string v0, "kept"
    const/4 v1, 0x0
    invoke-virtual {p0, v0, v1}, Landroid/content/Context;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    const-string v2, "steps"
    invoke-interface {v0, v2, v1}, Landroid/content/SharedPreferences;->getInt(Ljava/lang/String;I)I
    move-result v0
    return v0
.end method

.method public static set(ILandroid/content/Context;I)V
    .registers 8
    const-string v0, "kept"
    const/4 v1, 0x0
    invoke-virtual {p1, v0, v1}, Landroid/content/Context;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    const-string v2, "steps"
    invoke-interface {v0, v2, v1}, Landroid/content/SharedPreferences;->getInt(Ljava/lang/String;I)I
    move-result v1
    or-int v1, v1, p2
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0, v2, v1}, Landroid/content/SharedPreferences$Editor;->putInt(Ljava/lang/String;I)Landroid/content/SharedPreferences$Editor;
    return-void
.end method

.method public static start(Landroid/content/Context;)V
    .registers 6
    const/4 v0, 0x2
    invoke-static {v0, p0, v0}, Lt/Doubt;->set(ILandroid/content/Context;I)V
    invoke-static {p0, v0}, Lt/Doubt;->bits(Landroid/content/Context;I)Z
    move-result v1
    if-eqz v1, :other
    invoke-static {}, Lx/Sdk;->shownBit()V
    :other
    const/4 v0, 0x4
    invoke-static {p0, v0}, Lt/Doubt;->bits(Landroid/content/Context;I)Z
    move-result v1
    if-eqz v1, :kept
    invoke-static {}, Lx/Sdk;->agreedBit()V

    :kept
    const-string v2, "accepted"
    const-string v3, "no"
    sget-object v1, Lt/Doubt;->options:Ljava/util/Properties;
    invoke-virtual {v1, v2, v3}, Ljava/util/Properties;->getProperty(Ljava/lang/String;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v1
    const-string v3, "yes"
    invoke-virtual {v3, v1}, Ljava/lang/String;->equals(Ljava/lang/Object;)Z
    move-result v1
    if-eqz v1, :live
    invoke-static {}, Lx/Sdk;->member()V

    :live
    const/4 v1, 0x0
    invoke-static {v1}, Ljava/lang/Boolean;->valueOf(Z)Ljava/lang/Boolean;
    move-result-object v1
    sget-object v2, Lt/Doubt;->live:Landroidx/lifecycle/MutableLiveData;
    invoke-virtual {v2, v1}, Landroidx/lifecycle/MutableLiveData;->setValue(Ljava/lang/Object;)V
    invoke-virtual {v2}, Landroidx/lifecycle/MutableLiveData;->getValue()Ljava/lang/Object;
    move-result-object v1
    check-cast v1, Ljava/lang/Boolean;
    invoke-virtual {v1}, Ljava/lang/Boolean;->booleanValue()Z
    move-result v1
    if-eqz v1, :rows
    invoke-static {}, Lx/Sdk;->observed()V

    :rows
    invoke-static {p0}, Lt/Doubt;->rows(Landroid/content/Context;)V
    sget-object v1, Lt/Doubt;->latch:Ljava/util/concurrent/CountDownLatch;
    invoke-virtual {v1}, Ljava/util/concurrent/CountDownLatch;->await()V
    invoke-static {}, Lx/Sdk;->latched()V
    return-void
.end method

.method static rows(Landroid/content/Context;)V
    .registers 5
    const/4 v0, 0x0
    const-string v1, "SELECT answer FROM answers"
    invoke-static {}, Lt/Doubt;->base()Landroid/database/sqlite/SQLiteDatabase;
    move-result-object v2
    invoke-virtual {v2, v1, v0}, Landroid/database/sqlite/SQLiteDatabase;->rawQuery(Ljava/lang/String;[Ljava/lang/String;)Landroid/database/Cursor;
    move-result-object v1
    invoke-interface {v1}, Landroid/database/Cursor;->moveToFirst()Z
    move-result v1
    if-eqz v1, :end
    invoke-static {}, Lx/Sdk;->row()V
    :end
    return-void
.end method

.method static native base()Landroid/database/sqlite/SQLiteDatabase;
.end method

# Only the button that agrees leads here.
.method public static agree(Landroid/content/Context;)V
    .registers 5
    const/4 v0, 0x4
    invoke-static {v0, p0, v0}, Lt/Doubt;->set(ILandroid/content/Context;I)V
    sget-object v1, Lt/Doubt;->options:Ljava/util/Properties;
    const-string v2, "accepted"
    const-string v3, "yes"
    invoke-virtual {v1, v2, v3}, Ljava/util/Properties;->setProperty(Ljava/lang/String;Ljava/lang/String;)Ljava/lang/Object;
    const/4 v1, 0x1
    invoke-static {v1}, Ljava/lang/Boolean;->valueOf(Z)Ljava/lang/Boolean;
    move-result-object v1
    sget-object v2, Lt/Doubt;->live:Landroidx/lifecycle/MutableLiveData;
    invoke-virtual {v2, v1}, Landroidx/lifecycle/MutableLiveData;->setValue(Ljava/lang/Object;)V
    sget-object v1, Lt/Doubt;->latch:Ljava/util/concurrent/CountDownLatch;
    invoke-virtual {v1}, Ljava/util/concurrent/CountDownLatch;->countDown()V
    invoke-static {}, Lt/Doubt;->base()Landroid/database/sqlite/SQLiteDatabase;
    move-result-object v1
    const-string v2, "UPDATE answers SET answer = 1"
    invoke-virtual {v1, v2}, Landroid/database/sqlite/SQLiteDatabase;->execSQL(Ljava/lang/String;)V
    return-void
.end method
