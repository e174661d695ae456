.class public Lt/App;
.super Landroid/app/Application;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method public onCreate()V
    .registers 6
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    invoke-static {p0}, Lt/Identifiers;->all(Landroid/content/Context;)V
    # a task that is handed to a thread runs at once
    new-instance v0, Lt/Task;
    invoke-direct {v0}, Lt/Task;-><init>()V
    new-instance v1, Ljava/lang/Thread;
    invoke-direct {v1, v0}, Ljava/lang/Thread;-><init>(Ljava/lang/Runnable;)V
    invoke-virtual {v1}, Ljava/lang/Thread;->start()V
    # a task that is handed to a dialog runs on a click
    new-instance v0, Lt/Later;
    invoke-direct {v0}, Lt/Later;-><init>()V
    new-instance v1, Lt/Question;
    invoke-direct {v1, v0}, Lt/Question;-><init>(Ljava/lang/Runnable;)V
    # one of two implementations is made
    new-instance v2, Lt/JobOne;
    invoke-direct {v2}, Lt/JobOne;-><init>()V
    invoke-static {v2}, Lt/App;->work(Lt/Job;)V
    return-void
.end method

.method static work(Lt/Job;)V
    .registers 1
    invoke-interface {p0}, Lt/Job;->work()V
    return-void
.end method
