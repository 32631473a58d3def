@echo off
rem Starts the program beside this file with the java on the path (25 or newer).
cd /d "%~dp0"
java -XX:AOTCache=casustafel.aot @java-options -p fx ${fx.exports} -cp casustafel.jar nl.casustafel.shell.Main %*
