# Forms of calls past a branch on stored state, and of calls past other branches: one method for each form, which calls
# the method of that name of x.Sdk (or has it called).
.class public Lt/Gate;
.super Landroid/app/Application;

.field static prefs:Landroid/content/SharedPreferences;
.field static agreed:Z
.field static ask:Z
.field static started:Z
.field static given:Z
.field static final debug:Z = false

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method public onCreate()V
    .registers 1
    invoke-virtual {p0}, Lt/Gate;->positive()V
    invoke-virtual {p0}, Lt/Gate;->negated()V
    invoke-virtual {p0}, Lt/Gate;->early()V
    invoke-virtual {p0}, Lt/Gate;->helper()V
    invoke-virtual {p0}, Lt/Gate;->below()V
    invoke-virtual {p0}, Lt/Gate;->boxed()V
    invoke-virtual {p0}, Lt/Gate;->text()V
    invoke-virtual {p0}, Lt/Gate;->version()V
    invoke-virtual {p0}, Lt/Gate;->either()V
    invoke-virtual {p0}, Lt/Gate;->agreedField()V
    invoke-virtual {p0}, Lt/Gate;->loadedField()V
    invoke-virtual {p0}, Lt/Gate;->local()V
    invoke-virtual {p0}, Lt/Gate;->setField()V
    invoke-virtual {p0}, Lt/Gate;->setting()V
    invoke-virtual {p0}, Lt/Gate;->outside()V
    invoke-virtual {p0}, Lt/Gate;->bothSides()V
    invoke-virtual {p0}, Lt/Gate;->sdkInt()V
    invoke-virtual {p0}, Lt/Gate;->nullCheck()V
    invoke-virtual {p0}, Lt/Gate;->process()V
    invoke-virtual {p0}, Lt/Gate;->debug()V
    invoke-virtual {p0}, Lt/Gate;->once()V
    invoke-virtual {p0}, Lt/Gate;->ready()V
    invoke-virtual {p0}, Lt/Gate;->orVersion()V
    invoke-virtual {p0}, Lt/Gate;->interval()V
    invoke-virtual {p0}, Lt/Gate;->permission()V
    invoke-virtual {p0}, Lt/Gate;->anyway()V
    invoke-virtual {p0}, Lt/Gate;->objects()V
    invoke-virtual {p0}, Lt/Gate;->initialiser()V
    invoke-static {}, Lt/Gate;->also()V
    invoke-static {}, Lt/Gate;->load()V
    return-void
.end method

.method static load()V
    .registers 4
    sget-object v0, Lt/Gate;->prefs:Landroid/content/SharedPreferences;
    const-string v1, "agreed"
    const/4 v2, 0x0
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    xor-int/lit8 v0, v0, 0x1
    sput-boolean v0, Lt/Gate;->ask:Z
    invoke-static {v0}, Lt/Gate;->set(Z)V
    return-void
.end method

.method static set(Z)V
    .registers 1
    sput-boolean p0, Lt/Gate;->given:Z
    return-void
.end method

.method static given()Z
    .registers 1
    invoke-static {}, Lt/Gate;->read()Z
    move-result v0
    if-eqz v0, :no
    const/4 v0, 0x1
    return v0
    :no
    const/4 v0, 0x0
    return v0
.end method

.method static read()Z
    .registers 4
    sget-object v0, Lt/Gate;->prefs:Landroid/content/SharedPreferences;
    const-string v1, "agreed"
    const/4 v2, 0x0
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    return v0
.end method

.method static boxed()Ljava/lang/Boolean;
    .registers 4
    sget-object v0, Lt/Gate;->prefs:Landroid/content/SharedPreferences;
    const-string v1, "agreed"
    const/4 v2, 0x0
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    invoke-static {v0}, Ljava/lang/Boolean;->valueOf(Z)Ljava/lang/Boolean;
    move-result-object v0
    return-object v0
.end method

.method static isMain()Z
    .registers 2
    invoke-static {}, Landroid/app/Application;->getProcessName()Ljava/lang/String;
    move-result-object v0
    const-string v1, "t"
    invoke-virtual {v1, v0}, Ljava/lang/String;->equals(Ljava/lang/Object;)Z
    move-result v0
    return v0
.end method

.method static nothing()V
    .registers 0
    return-void
.end method

.method static collect()V
    .registers 0
    invoke-static {}, Lx/Sdk;->below()V
    return-void
.end method

.method static also()V
    .registers 0
    invoke-static {}, Lx/Sdk;->anyway()V
    return-void
.end method

.method public positive()V
    .registers 5
    sget-object v0, Lt/Gate;->prefs:Landroid/content/SharedPreferences;
    const-string v1, "agreed"
    const/4 v2, 0x0
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    if-eqz v0, :end
    invoke-static {}, Lx/Sdk;->positive()V
    :end
    return-void
.end method

.method public negated()V
    .registers 5
    sget-object v0, Lt/Gate;->prefs:Landroid/content/SharedPreferences;
    const-string v1, "agreed"
    const/4 v2, 0x0
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    xor-int/lit8 v0, v0, 0x1
    if-nez v0, :end
    invoke-static {}, Lx/Sdk;->negated()V
    :end
    return-void
.end method

.method public early()V
    .registers 5
    sget-object v0, Lt/Gate;->prefs:Landroid/content/SharedPreferences;
    const-string v1, "agreed"
    const/4 v2, 0x0
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    if-nez v0, :go
    return-void
    :go
    invoke-static {}, Lx/Sdk;->early()V
    return-void
.end method

.method public helper()V
    .registers 5
    invoke-static {}, Lt/Gate;->given()Z
    move-result v0
    if-eqz v0, :end
    invoke-static {}, Lx/Sdk;->helper()V
    :end
    return-void
.end method

.method public below()V
    .registers 5
    invoke-static {}, Lt/Gate;->given()Z
    move-result v0
    if-eqz v0, :end
    invoke-static {}, Lt/Gate;->collect()V
    :end
    return-void
.end method

.method public boxed()V
    .registers 5
    invoke-static {}, Lt/Gate;->boxed()Ljava/lang/Boolean;
    move-result-object v0
    invoke-virtual {v0}, Ljava/lang/Boolean;->booleanValue()Z
    move-result v0
    if-eqz v0, :end
    invoke-static {}, Lx/Sdk;->boxed()V
    :end
    return-void
.end method

.method public text()V
    .registers 5
    sget-object v0, Lt/Gate;->prefs:Landroid/content/SharedPreferences;
    const-string v1, "agreed"
    const/4 v2, 0x0
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences;->getString(Ljava/lang/String;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v0
    const-string v1, "1"
    invoke-virtual {v1, v0}, Ljava/lang/String;->equals(Ljava/lang/Object;)Z
    move-result v0
    if-eqz v0, :end
    invoke-static {}, Lx/Sdk;->text()V
    :end
    return-void
.end method

.method public version()V
    .registers 5
    sget-object v0, Lt/Gate;->prefs:Landroid/content/SharedPreferences;
    const-string v1, "agreed"
    const/4 v2, 0x0
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences;->getInt(Ljava/lang/String;I)I
    move-result v0
    const/4 v1, 0x3
    if-lt v0, v1, :end
    invoke-static {}, Lx/Sdk;->version()V
    :end
    return-void
.end method

.method public either()V
    .registers 5
    sget-object v0, Lt/Gate;->prefs:Landroid/content/SharedPreferences;
    const-string v1, "agreed"
    const/4 v2, 0x0
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    if-nez v0, :go
    invoke-static {}, Lt/Gate;->given()Z
    move-result v0
    if-eqz v0, :end
    :go
    invoke-static {}, Lx/Sdk;->either()V
    :end
    return-void
.end method

.method public agreedField()V
    .registers 5
    sget-boolean v0, Lt/Gate;->agreed:Z
    if-eqz v0, :end
    invoke-static {}, Lx/Sdk;->agreedField()V
    :end
    return-void
.end method

.method public loadedField()V
    .registers 5
    sget-boolean v0, Lt/Gate;->ask:Z
    if-nez v0, :end
    invoke-static {}, Lx/Sdk;->loadedField()V
    :end
    return-void
.end method

.method public local()V
    .registers 5
    const/4 v3, 0x0
    sget-object v0, Lt/Gate;->prefs:Landroid/content/SharedPreferences;
    const-string v1, "agreed"
    const/4 v2, 0x0
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    if-eqz v0, :else
    const/4 v3, 0x1
    :else
    if-eqz v3, :end
    invoke-static {}, Lx/Sdk;->local()V
    :end
    return-void
.end method

.method public setField()V
    .registers 5
    sget-boolean v0, Lt/Gate;->given:Z
    if-eqz v0, :end
    invoke-static {}, Lx/Sdk;->setField()V
    :end
    return-void
.end method

.method public setting()V
    .registers 5
    new-instance v0, Lt/Setting;
    const/4 v1, 0x1
    invoke-direct {v0, v1}, Lt/Setting;-><init>(Z)V
    iget-boolean v0, v0, Lt/Setting;->wanted:Z
    if-eqz v0, :end
    invoke-static {}, Lx/Sdk;->setting()V
    :end
    return-void
.end method

.method public outside()V
    .registers 5
    sget-object v0, Lt/Gate;->prefs:Landroid/content/SharedPreferences;
    const-string v1, "agreed"
    const/4 v2, 0x0
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    if-eqz v0, :end
    invoke-static {}, Lt/Gate;->nothing()V
    :end
    invoke-static {}, Lx/Sdk;->outside()V
    return-void
.end method

.method public bothSides()V
    .registers 5
    sget-object v0, Lt/Gate;->prefs:Landroid/content/SharedPreferences;
    const-string v1, "agreed"
    const/4 v2, 0x0
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    if-eqz v0, :else
    invoke-static {}, Lx/Sdk;->bothSides()V
    return-void
    :else
    invoke-static {}, Lt/Gate;->nothing()V
    invoke-static {}, Lx/Sdk;->bothSides()V
    return-void
.end method

.method public sdkInt()V
    .registers 5
    sget v0, Landroid/os/Build$VERSION;->SDK_INT:I
    const/16 v1, 0x1d
    if-lt v0, v1, :end
    invoke-static {}, Lx/Sdk;->sdkInt()V
    :end
    return-void
.end method

.method public nullCheck()V
    .registers 5
    sget-object v0, Lt/Gate;->prefs:Landroid/content/SharedPreferences;
    if-eqz v0, :end
    invoke-static {}, Lx/Sdk;->nullCheck()V
    :end
    return-void
.end method

.method public process()V
    .registers 5
    invoke-static {}, Lt/Gate;->isMain()Z
    move-result v0
    if-eqz v0, :end
    invoke-static {}, Lx/Sdk;->process()V
    :end
    return-void
.end method

.method public debug()V
    .registers 5
    sget-boolean v0, Lt/Gate;->debug:Z
    if-nez v0, :end
    invoke-static {}, Lx/Sdk;->debug()V
    :end
    return-void
.end method

.method public once()V
    .registers 5
    sget-boolean v0, Lt/Gate;->started:Z
    if-nez v0, :end
    const/4 v0, 0x1
    sput-boolean v0, Lt/Gate;->started:Z
    invoke-static {}, Lx/Sdk;->once()V
    :end
    return-void
.end method

.method public ready()V
    .registers 5
    sget-boolean v0, Lt/Gate;->started:Z
    if-eqz v0, :end
    invoke-static {}, Lx/Sdk;->ready()V
    :end
    return-void
.end method

.method public orVersion()V
    .registers 5
    sget v0, Landroid/os/Build$VERSION;->SDK_INT:I
    const/16 v1, 0x1d
    if-lt v0, v1, :go
    sget-object v0, Lt/Gate;->prefs:Landroid/content/SharedPreferences;
    const-string v1, "agreed"
    const/4 v2, 0x0
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    if-eqz v0, :end
    :go
    invoke-static {}, Lx/Sdk;->orVersion()V
    :end
    return-void
.end method

.method public interval()V
    .registers 5
    sget-object v0, Lt/Gate;->prefs:Landroid/content/SharedPreferences;
    const-string v1, "last"
    const-wide/16 v2, 0x0
    invoke-interface {v0, v1, v2, v3}, Landroid/content/SharedPreferences;->getLong(Ljava/lang/String;J)J
    move-result-wide v0
    invoke-static {}, Ljava/lang/System;->currentTimeMillis()J
    move-result-wide v2
    cmp-long v0, v0, v2
    if-gtz v0, :end
    invoke-static {}, Lx/Sdk;->interval()V
    :end
    return-void
.end method

.method public permission()V
    .registers 5
    const-string v0, "android.permission.CAMERA"
    invoke-virtual {p0, v0}, Lt/Gate;->checkSelfPermission(Ljava/lang/String;)I
    move-result v0
    if-nez v0, :end
    invoke-static {}, Lx/Sdk;->permission()V
    :end
    return-void
.end method

.method public anyway()V
    .registers 5
    sget-object v0, Lt/Gate;->prefs:Landroid/content/SharedPreferences;
    const-string v1, "agreed"
    const/4 v2, 0x0
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    if-eqz v0, :end
    invoke-static {}, Lt/Gate;->also()V
    :end
    return-void
.end method

.method public objects()V
    .registers 5
    sget-object v0, Lt/Gate;->prefs:Landroid/content/SharedPreferences;
    const-string v1, "agreed"
    const/4 v2, 0x0
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    if-eqz v0, :end
    new-instance v0, Lt/Run;
    invoke-direct {v0}, Lt/Run;-><init>()V
    new-instance v1, Ljava/lang/Thread;
    invoke-direct {v1, v0}, Ljava/lang/Thread;-><init>(Ljava/lang/Runnable;)V
    invoke-virtual {v1}, Ljava/lang/Thread;->start()V
    :end
    return-void
.end method

.method public initialiser()V
    .registers 5
    sget-object v0, Lt/Gate;->prefs:Landroid/content/SharedPreferences;
    const-string v1, "agreed"
    const/4 v2, 0x0
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    if-eqz v0, :end
    sget v0, Lt/Lazy;->count:I
    :end
    return-void
.end method
